import { getTranslations } from 'next-intl/server'
import type { ChainRow } from '../../../../db/queries/chain.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Link } from '../../../ui/link.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { policyTitle } from '../policies/names.ts'

type Props = { base: string; rows: ChainRow[]; locale: string; open: string | undefined }

/** A row a task: its clauses, and for how many of its units each link of the chain holds. */
export async function ChainTable({ base, rows, locale, open }: Props) {
  const t = await getTranslations('chain')
  const link = (key: 'tied' | 'letters' | 'reported' | 'verified'): Column<ChainRow> => ({
    key,
    label: t(`columns.${key}`),
    numeric: true,
    cell: (row) => {
      const text = t('ofUnits', { count: row[key], all: row.units })
      return row[key] < row.units ? <b>{text}</b> : text
    },
  })
  const columns: Column<ChainRow>[] = [
    {
      key: 'clause',
      label: t('columns.clause'),
      cell: (row) =>
        row.clauses.length === 0 ? (
          <Badge tone="warn">{t('noClause')}</Badge>
        ) : (
          <ul>
            {row.clauses.map((clause) => (
              <li key={clause.clauseId}>
                <Link href={`${base}/policies/${clause.policyId}#clause-${clause.clauseId}`}>
                  {clause.number ?? clause.title} {clause.label}
                </Link>
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'task',
      label: t('columns.task'),
      names: true,
      cell: (row) => policyTitle(row, locale),
    },
    { key: 'units', label: t('columns.units'), numeric: true, cell: (row) => row.units },
    link('tied'),
    link('letters'),
    link('reported'),
    link('verified'),
  ]
  return (
    <Table
      caption={t('caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => (row.id === open ? `${base}/tasks/${row.id}` : `${base}/chain?task=${row.id}#task`)}
    />
  )
}
