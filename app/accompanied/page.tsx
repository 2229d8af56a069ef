import { getLocale, getTranslations } from 'next-intl/server'
import { accompaniedBy } from '../../db/queries/plans.ts'
import { page } from '../../lib/access/view.ts'
import { HouseFrame } from '../frame/house-frame.tsx'
import { unitName } from '../programmes/[programmeId]/findings/names.ts'
import { Empty } from '../ui/empty.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Table } from '../ui/table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('accompanied'))('title') }
}

/** For people of the press: the visits they go along to, and nothing else. */
export default page({ may: 'account.keep', within: 'house' }, async ({ read, actor }) => {
  const t = await getTranslations('accompanied')
  const methods = await getTranslations('visit.methods')
  const locale = await getLocale()
  return (
    <HouseFrame>
      <PageHead title={t('title')} sub={t('about')} />
      <Table
        caption={t('title')}
        captionHidden
        rows={await accompaniedBy(read, actor.id)}
        rowKey={({ planId }) => planId}
        rowHref={({ programmeId, visitId }) => visitId && `/accompanied/${programmeId}/${visitId}`}
        empty={<Empty title={t('none')}>{t('noneText')}</Empty>}
        columns={[
          {
            key: 'day',
            label: t('columns.day'),
            names: true,
            cell: ({ on }) => <time dateTime={on}>{on}</time>,
          },
          { key: 'unit', label: t('columns.unit'), cell: (row) => unitName(row, locale) },
          { key: 'method', label: t('columns.method'), cell: ({ method }) => methods(method) },
          {
            key: 'state',
            label: t('columns.state'),
            cell: ({ visitId }) => (visitId ? t('made') : t('planned')),
          },
        ]}
      />
    </HouseFrame>
  )
})
