import { getTranslations } from 'next-intl/server'
import type { AssignmentRow } from '../../../../../db/queries/assignments.ts'
import { titleOf } from '../../../../../lib/assignments/names.ts'
import { lightOf } from '../../../../../lib/assignments/standing.ts'
import { type Day, workdaysBetween } from '../../../../../lib/calendar.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Light } from '../../../../ui/light.tsx'
import { Table } from '../../../../ui/table.tsx'

type Props = { rows: AssignmentRow[]; base: string; today: Day; locale: string }

export async function AssignmentTable({ rows, base, today, locale }: Props) {
  const t = await getTranslations()
  const percent = (value: number | null) => (value === null ? '—' : `${Math.round(value)}%`)
  const clock = (row: AssignmentRow) => {
    if (row.acceptedOn) return ''
    const left = workdaysBetween(today, row.dueOn)
    return left < 0 ? t('overview.daysOver', { days: -left }) : t('overview.daysLeft', { days: left })
  }
  return (
    <Table
      caption={t('unit.assignments')}
      captionHidden
      dense
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/assignments/${id}`}
      empty={<Empty title={t('unit.noAssignments')}>{t('unit.noAssignmentsHint')}</Empty>}
      columns={[
        { key: 'task', label: t('unit.task'), names: true, cell: (row) => titleOf(row, locale) },
        {
          key: 'light',
          label: t('unit.light'),
          cell: (row) => {
            const colour = lightOf(row, today)
            return <Light colour={colour} label={t(`score.lights.${colour}`)} />
          },
        },
        {
          key: 'reported',
          label: t('overview.truth.reported'),
          numeric: true,
          cell: (row) => percent(row.reportedPercent),
        },
        {
          key: 'verified',
          label: t('overview.truth.verified'),
          numeric: true,
          cell: (row) => percent(row.verifiedPercent),
        },
        { key: 'due', label: t('unit.due'), cell: (row) => <time>{row.dueOn}</time> },
        { key: 'clock', label: t('unit.clock'), phoneOff: true, cell: clock },
      ]}
    />
  )
}
