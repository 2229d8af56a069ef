import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ListItemRow } from '../../../../db/queries/list-items.ts'
import { type ItemState, itemState } from '../../../../lib/platform/platform.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'

type Props = {
  base: string
  rows: ListItemRow[]
  total: number
  today: string
  locale: string
  ofOneUnit: boolean
  empty: ReactNode
}

export const itemTones: Record<ItemState, BadgeTone> = {
  listed: 'plain',
  due: 'warn',
  served: 'seal',
  accepted: 'good',
}

/** Department → item → data elements, with how each stands and how much it is called. */
export async function ListTable({ base, rows, total, today, locale, ofOneUnit, empty }: Props) {
  const t = await getTranslations('platform')
  const columns: Column<ListItemRow>[] = [
    ...(ofOneUnit
      ? []
      : [{ key: 'unit', label: t('unit'), cell: (row: ListItemRow) => unitName(row, locale) }]),
    { key: 'item', label: t('list.item'), names: true, cell: (row) => row.title },
    { key: 'elements', label: t('list.elements'), numeric: true, cell: (row) => row.dataElements },
    { key: 'due', label: t('list.dueOn'), phoneOff: true, cell: (row) => <time>{row.dueOn}</time> },
    {
      key: 'state',
      label: t('list.state'),
      cell: (row) => (
        <Badge tone={itemTones[itemState(row, today)]}>{t(`list.states.${itemState(row, today)}`)}</Badge>
      ),
    },
    {
      key: 'usage',
      label: t('list.usage'),
      numeric: true,
      phoneOff: true,
      cell: (row) =>
        row.calls !== null &&
        row.month &&
        t('list.usageOf', { calls: row.calls, month: row.month.slice(0, 7) }),
    },
  ]
  return (
    <Table
      caption={t('list.caption', { total })}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `${base}/list/${row.id}`}
      empty={empty}
    />
  )
}
