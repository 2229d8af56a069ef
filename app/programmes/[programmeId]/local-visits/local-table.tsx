import { getTranslations } from 'next-intl/server'
import type { LocalVisitRow } from '../../../../db/queries/local-visits.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'

type Props = { rows: LocalVisitRow[]; total: number; locale: string }

export async function LocalTable({ rows, total, locale }: Props) {
  const t = await getTranslations('local-visit')
  const methods = await getTranslations('visit.methods')
  return (
    <Table
      caption={t('caption', { total })}
      dense
      rows={rows}
      rowKey={({ id }) => id}
      empty={<Empty title={t('none')}>{t('noneText')}</Empty>}
      columns={[
        {
          key: 'day',
          label: t('columns.day'),
          names: true,
          cell: ({ visitedOn }) => <time dateTime={visitedOn}>{visitedOn}</time>,
        },
        { key: 'unit', label: t('columns.unit'), cell: (row) => unitName(row, locale) },
        { key: 'place', label: t('columns.place'), cell: ({ place }) => place },
        { key: 'method', label: t('columns.method'), phoneOff: true, cell: ({ method }) => methods(method) },
        {
          key: 'summary',
          label: t('columns.summary'),
          phoneOff: true,
          cell: ({ summary }) => <span className="line-clamp-2 break-words">{summary}</span>,
        },
        { key: 'found', label: t('columns.found'), numeric: true, cell: ({ found }) => found },
        { key: 'solved', label: t('columns.solved'), numeric: true, cell: ({ solved }) => solved },
      ]}
    />
  )
}
