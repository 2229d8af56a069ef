import { redirect } from 'next/navigation'
import { page } from '../../lib/access/view.ts'

const first = { system: '/admin/people', security: '/admin/sign-in', audit: '/admin/events' }

/** Each administrator lands at the own part. */
export default page({ may: 'administration.see', within: 'house' }, async ({ actor }) => {
  redirect(actor.administration ? first[actor.administration] : '/')
})
