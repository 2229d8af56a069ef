import { getTranslations } from 'next-intl/server'
import type { FindingRow } from '../../../../../db/queries/finding-lists.ts'
import type { Day } from '../../../../../lib/calendar.ts'
import { stateOf } from '../../../../../lib/findings/finding.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Table } from '../../../../ui/table.tsx'

export async function FindingTable({ rows, base, today }: { rows: FindingRow[]; base: string; today: Day }) {
  const t = await getTranslations()
  return (
    <Table
      caption={t('unit.openFindings')}
      captionHidden
      dense
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/findings/${id}`}
      empty={<Empty title={t('unit.noFindings')}>{t('unit.noFindingsHint')}</Empty>}
      columns={[
        { key: 'text', label: t('finding.one'), names: true, cell: (row) => row.description },
        {
          key: 'severity',
          label: t('finding.severity'),
          cell: (row) => t(`finding.severities.${row.severity}`),
        },
        {
          key: 'cause',
          label: t('finding.cause'),
          phoneOff: true,
          cell: (row) => t(`finding.causes.${row.cause}`),
        },
        { key: 'due', label: t('unit.due'), cell: (row) => <time>{row.dueOn}</time> },
        {
          key: 'state',
          label: t('unit.state'),
          cell: (row) => {
            const state = stateOf(row, today)
            return <Badge tone={state === 'overdue' ? 'seal' : 'plain'}>{t(`finding.states.${state}`)}</Badge>
          },
        },
      ]}
    />
  )
}
