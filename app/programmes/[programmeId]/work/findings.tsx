import { getTranslations } from 'next-intl/server'
import type { OpenFinding } from '../../../../db/queries/work.ts'
import { unitOf } from '../../../../lib/assignments/names.ts'
import { isOverdue } from '../../../../lib/scoring/credit.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Table } from '../../../ui/table.tsx'
import { baseOf, type WorkView } from './work-view.ts'

type Props = { view: WorkView; rows: OpenFinding[]; empty: string; unit: boolean }

/** Open findings, the earliest deadline first, each opening where it is answered or judged. */
export async function Findings({ view, rows, empty, unit }: Props) {
  const t = await getTranslations('work')
  const { today, locale } = view
  const base = baseOf(view)
  return (
    <Table
      caption={t('findings')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/findings/${id}`}
      empty={<Empty title={t(empty)} />}
      columns={[
        ...(unit ? [{ key: 'unit', label: t('unit'), cell: (row: OpenFinding) => unitOf(row, locale) }] : []),
        {
          key: 'what',
          label: t('finding'),
          names: true,
          cell: (row) => <span className="line-clamp-2 break-words">{row.description}</span>,
        },
        { key: 'severity', label: t('severity'), numeric: true, phoneOff: true, cell: (row) => row.severity },
        {
          key: 'due',
          label: t('deadline'),
          cell: (row) => (
            <>
              <time>{row.dueOn}</time>{' '}
              {isOverdue(row.dueOn, today) && <Badge tone="seal">{t('overdue')}</Badge>}
            </>
          ),
        },
        {
          key: 'state',
          label: t('state'),
          cell: (row) => (
            <Badge tone={row.answered ? 'done' : 'warn'}>{t(row.answered ? 'answered' : 'unanswered')}</Badge>
          ),
        },
      ]}
    />
  )
}
