import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SlipRow } from '../../../../db/queries/slips.ts'
import { Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { RungBadge } from '../ladder/rung-badge.tsx'
import { SlipState } from './state.tsx'

type Props = {
  base: string
  rows: SlipRow[]
  total: number
  locale: string
  withUnit: boolean
  captionHidden?: boolean
  empty: ReactNode
}

export async function SlipTable({ base, rows, total, locale, withUnit, captionHidden, empty }: Props) {
  const t = await getTranslations('slip')
  return (
    <Table
      caption={t('caption', { total })}
      {...(captionHidden ? { captionHidden } : {})}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/slips/${id}`}
      empty={empty}
      columns={[
        {
          key: 'number',
          label: t('columns.number'),
          names: true,
          cell: ({ number, rung }) => (
            <span className="whitespace-nowrap">
              {number ?? <span className="text-soft">{t('unnumbered')}</span>}
              <span className="mt-1 block font-normal sm:hidden">
                <RungBadge rung={rung} />
              </span>
            </span>
          ),
        },
        {
          key: 'rung',
          label: t('columns.rung'),
          phoneOff: true,
          cell: ({ rung }) => <RungBadge rung={rung} />,
        },
        ...(withUnit
          ? [
              {
                key: 'unit',
                label: t('columns.unit'),
                phoneOff: true,
                cell: (row: SlipRow) => unitName(row, locale),
              },
            ]
          : []),
        {
          key: 'item',
          label: t('columns.item'),
          cell: (row) => (
            <>
              {withUnit && <span className="block text-soft sm:hidden">{unitName(row, locale)}</span>}
              {locale === 'en' ? row.itemEn : row.item}
            </>
          ),
        },
        {
          key: 'days',
          label: t('columns.days'),
          numeric: true,
          phoneOff: true,
          cell: ({ daysOver }) => Math.max(0, daysOver),
        },
        {
          key: 'issued',
          label: t('columns.issued'),
          phoneOff: true,
          cell: ({ issuedOn }) => issuedOn && <time>{issuedOn}</time>,
        },
        {
          key: 'reply',
          label: t('columns.reply'),
          phoneOff: true,
          cell: ({ replyDueOn }) => replyDueOn && <time>{replyDueOn}</time>,
        },
        { key: 'state', label: t('columns.state'), cell: ({ state }) => <SlipState state={state} /> },
      ]}
    />
  )
}
