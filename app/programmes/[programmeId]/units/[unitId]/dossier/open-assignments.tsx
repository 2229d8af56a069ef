import { getTranslations } from 'next-intl/server'
import { titleOf } from '../../../../../../lib/assignments/names.ts'
import type { Dossier } from '../../../../../../lib/dossiers/dossier.ts'
import { Badge } from '../../../../../ui/badge.tsx'
import { Empty } from '../../../../../ui/empty.tsx'
import { Section } from '../../../../../ui/page-head.tsx'
import { Table } from '../../../../../ui/table.tsx'

type Props = { rows: Dossier['assignments']; base: string; locale: string }

/** What is not closed yet, the late first, with what the unit says beside what was verified. */
export async function OpenAssignments({ rows, base, locale }: Props) {
  const t = await getTranslations()
  const late = rows.filter((row) => row.late)
  const percent = (one: { percent: number } | null) => (one ? `${Math.round(one.percent)}%` : '—')
  return (
    <Section
      title={t('dossier.assignments')}
      sub={t('dossier.assignmentsSub', { open: rows.length, late: late.length })}
    >
      <Table
        caption={t('dossier.assignments')}
        captionHidden
        dense
        rows={[...late, ...rows.filter((row) => !row.late)]}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${base}/assignments/${id}`}
        empty={<Empty title={t('dossier.nothingOpen')} />}
        columns={[
          { key: 'task', label: t('unit.task'), names: true, cell: (row) => titleOf(row, locale) },
          {
            key: 'reported',
            label: t('overview.truth.reported'),
            numeric: true,
            cell: (row) => percent(row.reported),
          },
          {
            key: 'verified',
            label: t('overview.truth.verified'),
            numeric: true,
            cell: (row) => percent(row.verified),
          },
          { key: 'due', label: t('unit.due'), cell: (row) => <time>{row.dueOn}</time> },
          {
            key: 'over',
            label: t('unit.clock'),
            cell: (row) =>
              row.late && <Badge tone="seal">{t('overview.daysOver', { days: row.workdaysOver })}</Badge>,
          },
        ]}
      />
    </Section>
  )
}
