import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FindingRow } from '../../../../db/queries/finding-lists.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { type Column, type Sort, Table } from '../../../ui/table.tsx'
import { Clock, StateBadge } from './marks.tsx'
import { unitName } from './names.ts'

type Props = {
  programmeId: string
  rows: FindingRow[]
  total: number
  today: Day
  /** The number of the first row, for the ledger's 序号; left out where the list is short. */
  first?: number
  sort?: Sort
  sortHref?: (sort: Sort) => string
  empty?: ReactNode
  /** Where a heading above says it already. */
  captionHidden?: boolean
  /** On a page about one unit its name is left out. */
  ofOneUnit?: boolean
  /** A column for the day of closing, where closed ones are listed. */
  withClosed?: boolean
}

/** The ledger 整改台账 as a table: one line a finding, on paper too. */
export async function FindingTable({
  programmeId,
  rows,
  total,
  today,
  first,
  ofOneUnit,
  withClosed,
  ...rest
}: Props) {
  const t = await getTranslations('finding')
  const locale = await getLocale()
  const day = (value: Day) => <time dateTime={value}>{value}</time>
  const numbered = rows.map((row, index) => ({ ...row, number: (first ?? 1) + index }))
  type Row = (typeof numbered)[number]
  const columns: (Column<Row> | false)[] = [
    first !== undefined && {
      key: 'number',
      label: t('columns.number'),
      numeric: true,
      phoneOff: true,
      cell: (row: Row) => row.number,
    },
    !ofOneUnit && {
      key: 'unit',
      label: t('columns.unit'),
      sortable: true,
      cell: (row: Row) => <span className="whitespace-nowrap">{unitName(row, locale)}</span>,
    },
    { key: 'description', label: t('columns.description'), names: true, cell: described },
    {
      key: 'cause',
      label: t('columns.cause'),
      phoneOff: true,
      cell: (row) => <span className="whitespace-nowrap">{t(`causes.${row.cause}`)}</span>,
    },
    {
      key: 'severity',
      label: t('columns.severity'),
      sortable: true,
      phoneOff: true,
      cell: (row) => (
        <span className="whitespace-nowrap">{t(`severities.${row.severity}` as 'severities.1')}</span>
      ),
    },
    {
      key: 'raised',
      label: t('columns.raised'),
      sortable: true,
      phoneOff: true,
      cell: (row) => day(row.raisedOn),
    },
    { key: 'due', label: t('columns.due'), sortable: true, cell: (row) => day(row.dueOn) },
    {
      key: 'clock',
      label: t('columns.clock'),
      phoneOff: true,
      cell: (row) => <Clock finding={row} today={today} t={t} />,
    },
    {
      key: 'state',
      label: t('columns.state'),
      cell: (row) => (
        <>
          <StateBadge finding={row} today={today} t={t} />
          {row.reopened > 0 && (
            <span className="block text-sm text-seal">{t('ledger.times', { count: row.reopened })}</span>
          )}
        </>
      ),
    },
    withClosed === true && {
      key: 'closed',
      label: t('columns.closed'),
      phoneOff: true,
      cell: (row: Row) =>
        row.closedOn ? <span title={row.closedBy ?? undefined}>{day(row.closedOn)}</span> : null,
    },
  ]
  return (
    <Table
      caption={t('caption', { total })}
      columns={columns.filter((column): column is Column<Row> => column !== false)}
      rows={numbered}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/programmes/${programmeId}/findings/${id}`}
      dense
      {...rest}
    />
  )
}

function described({ description }: { description: string }) {
  return <span className="line-clamp-2 min-w-40 font-normal print:line-clamp-none">{description}</span>
}
