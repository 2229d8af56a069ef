import { getTranslations } from 'next-intl/server'
import { page } from '../../../../lib/access/view.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { organisationChoices } from '../organisation-choices.ts'
import { NewPersonForm } from './new-person-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('person'))('add') }
}

export default page({ may: 'people.manage', within: 'house' }, async ({ read }) => {
  const t = await getTranslations('person')
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('trail')} way={[{ href: '/admin/people', label: t('people') }]} />}
        title={t('add')}
        sub={t('addSub')}
      />
      <Words of={['person']}>
        <NewPersonForm organisations={await organisationChoices(read)} />
      </Words>
    </>
  )
})
