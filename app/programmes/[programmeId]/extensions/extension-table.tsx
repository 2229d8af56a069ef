import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ExtensionRow } from '../../../../db/queries/extensions.ts'
import { Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { ExtensionState } from './state.tsx'

type Props = {
  base: string
  rows: ExtensionRow[]
  total: number
  locale: string
  withUnit: boolean
  captionHidden?: boolean
  empty: ReactNode
}

export async function ExtensionTable({ base, rows, total, locale, withUnit, captionHidden, empty }: Props) {
  const t = await getTranslations('extension')
  const kinds = await getTranslations('clock.kinds')
  return (
    <Table
      caption={t('caption', { total })}
      {...(captionHidden ? { captionHidden } : {})}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/extensions/${id}`}
      empty={empty}
      columns={[
        ...(withUnit
          ? [
              {
                key: 'unit',
                label: t('columns.unit'),
                phoneOff: true,
                cell: (row: ExtensionRow) => unitName(row, locale),
              },
            ]
          : []),
        {
          key: 'item',
          label: t('columns.item'),
          names: true,
          cell: (row) => (
            <>
              {withUnit && <span className="block sm:hidden">{unitName(row, locale)}</span>}
              <span className="text-soft">{kinds(row.kind)}</span> {locale === 'en' ? row.itemEn : row.item}
            </>
          ),
        },
        { key: 'from', label: t('columns.from'), phoneOff: true, cell: ({ dueOn }) => <time>{dueOn}</time> },
        { key: 'to', label: t('columns.to'), cell: ({ newDueOn }) => <time>{newDueOn}</time> },
        { key: 'reason', label: t('columns.reason'), phoneOff: true, cell: ({ reason }) => reason },
        {
          key: 'decideBy',
          label: t('columns.decideBy'),
          phoneOff: true,
          cell: ({ state, decideBy }) => state === 'asked' && <time>{decideBy}</time>,
        },
        { key: 'state', label: t('columns.state'), cell: ({ state }) => <ExtensionState state={state} /> },
      ]}
    />
  )
}
