import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listAssignments } from '../../../../../../db/queries/assignments.ts'
import { mostDues } from '../../../../../../db/queries/overview.ts'
import { seenUnits } from '../../../../../../lib/access/seen.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { titleOf, unitOf } from '../../../../../../lib/assignments/names.ts'
import { lightOf } from '../../../../../../lib/assignments/standing.ts'
import { isDay } from '../../../../../../lib/calendar.ts'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../../ui/empty.tsx'
import { Light } from '../../../../../ui/light.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { RowKeys } from '../../../../../ui/row-keys.tsx'
import { Table } from '../../../../../ui/table.tsx'

type Params = { programmeId: string; day: string }

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  return { title: (await getTranslations('overview'))('due.title', { day: (await params).day }) }
}

/** The assignments behind one number of the overview's calendar. */
export default page<Params>({ may: 'work.see' }, async (view) => {
  const { read, programme, today, params, locale } = view
  if (!isDay(params.day)) notFound()
  const t = await getTranslations()
  const rows = await listAssignments(read, programme.id, today, {
    seen: seenUnits(view),
    open: true,
    dueOn: params.day,
    limit: mostDues,
  })
  const base = `/programmes/${programme.id}`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('unit.way')} way={[{ href: base, label: t('app.nav.overview') }]} />}
        title={t('overview.due.title', { day: params.day })}
        sub={t('overview.due.sub', { most: mostDues })}
      />
      <Table
        caption={t('overview.due.title', { day: params.day })}
        captionHidden
        dense
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${base}/assignments/${id}`}
        empty={<Empty title={t('overview.due.none')} />}
        columns={[
          { key: 'unit', label: t('overview.due.unit'), names: true, cell: (row) => unitOf(row, locale) },
          { key: 'task', label: t('overview.due.task'), cell: (row) => titleOf(row, locale) },
          {
            key: 'light',
            label: t('unit.light'),
            cell: (row) => {
              const colour = lightOf(row, today)
              return <Light colour={colour} label={t(`score.lights.${colour}`)} />
            },
          },
          {
            key: 'said',
            label: t('overview.due.said'),
            numeric: true,
            cell: ({ reportedPercent }) =>
              reportedPercent === null ? '—' : `${Math.round(reportedPercent)}%`,
          },
        ]}
      />
      <RowKeys />
    </>
  )
})
