import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { RequestRow } from '../../../../db/queries/requests.ts'
import { type Column, Table } from '../../../ui/table.tsx'
import { RequestClock } from './request-clock.tsx'

type Props = {
  base: string
  rows: RequestRow[]
  total: number
  today: string
  locale: string
  empty: ReactNode
}

/** Requests with their clock; both sides named. */
export async function RequestTable({ base, rows, total, today, locale, empty }: Props) {
  const t = await getTranslations('request')
  const english = locale === 'en'
  const columns: Column<RequestRow>[] = [
    { key: 'item', label: t('columns.item'), names: true, cell: (row) => row.item },
    { key: 'from', label: t('columns.from'), cell: (row) => (english ? row.fromEn : row.fromZh) },
    { key: 'to', label: t('columns.to'), cell: (row) => (english ? row.toEn : row.toZh) },
    { key: 'asked', label: t('columns.asked'), phoneOff: true, cell: (row) => <time>{row.askedOn}</time> },
    {
      key: 'state',
      label: t('columns.state'),
      cell: (row) => <RequestClock request={row} today={today} />,
    },
  ]
  return (
    <Table
      caption={t('caption', { total })}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `${base}/requests/${row.id}`}
      empty={empty}
    />
  )
}
