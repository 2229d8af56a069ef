import { page } from '../../../lib/access/view.ts'

export default page({ may: 'programme.see' }, async ({ programme }) => <h1>{programme.nameZh}</h1>)
