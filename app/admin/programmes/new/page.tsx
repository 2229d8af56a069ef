import { getTranslations } from 'next-intl/server'
import { page } from '../../../../lib/access/view.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { FoundForm } from './found-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('programme'))('found') }
}

export default page({ may: 'programme.found', within: 'house' }, async () => {
  const t = await getTranslations('programme')
  const list = (await getTranslations('admin'))('programmes')
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('trail')} way={[{ href: '/admin/programmes', label: list }]} />}
        title={t('found')}
        sub={t('foundSub')}
      />
      <Words of={['programme']}>
        <FoundForm submissionKey={crypto.randomUUID()} />
      </Words>
    </>
  )
})
