import { getTranslations } from 'next-intl/server'
import type { LateUnit } from '../../../../db/queries/work.ts'
import { unitOf } from '../../../../lib/assignments/names.ts'
import { workdaysBetween } from '../../../../lib/calendar.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Table } from '../../../ui/table.tsx'
import { baseOf, type WorkView } from './work-view.ts'

/** Units with overdue work, most and longest first, each opening its page. */
export async function LateUnits({ view, rows }: { view: WorkView; rows: LateUnit[] }) {
  const t = await getTranslations('work')
  const { today, locale } = view
  return (
    <Table
      caption={t('lateUnits')}
      captionHidden
      rows={rows}
      rowKey={({ unitId }) => unitId}
      rowHref={({ unitId }) => `${baseOf(view)}/units/${unitId}`}
      empty={<Empty title={t('nobodyLate')} />}
      columns={[
        { key: 'unit', label: t('unit'), names: true, cell: (row) => unitOf(row, locale) },
        { key: 'late', label: t('lateTasks'), numeric: true, cell: (row) => row.late },
        {
          key: 'days',
          label: t('daysOver'),
          numeric: true,
          cell: (row) => workdaysBetween(row.since, today),
        },
        { key: 'since', label: t('since'), phoneOff: true, cell: (row) => <time>{row.since}</time> },
        {
          key: 'report',
          label: t('lastReport'),
          cell: (row) => (row.lastReportOn ? <time>{row.lastReportOn}</time> : t('never')),
        },
      ]}
    />
  )
}
