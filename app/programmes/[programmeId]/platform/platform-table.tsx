import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { PlatformRow } from '../../../../db/queries/platform.ts'
import type { Network, Stage } from '../../../../lib/platform/platform.ts'
import { Badge } from '../../../ui/badge.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'

type Props = { base: string; rows: PlatformRow[]; total: number; locale: string; empty: ReactNode }

const tone = (stage: Stage | null) => (stage === 'production' ? 'good' : stage ? 'plain' : 'warn')

/** Units × networks by stage, with catalogue and list: what waits for the technical group stands beside it. */
export async function PlatformTable({ base, rows, total, locale, empty }: Props) {
  const t = await getTranslations('platform')
  const network = (which: Network): Column<PlatformRow> => ({
    key: which,
    label: t(`networks.${which}`),
    cell: (row) => {
      const claimed = row[`${which}Waiting`]
      return (
        <>
          <Badge tone={tone(row[which])}>{row[which] ? t(`stages.${row[which]}`) : t('none')}</Badge>
          {claimed && (
            <span className="ms-2 text-sm text-seal">
              {t('grid.waitsCell', { what: t(`stages.${claimed}`) })}
            </span>
          )}
        </>
      )
    },
  })
  const columns: Column<PlatformRow>[] = [
    { key: 'unit', label: t('unit'), names: true, cell: (row) => unitName(row, locale) },
    network('extranet'),
    network('intranet'),
    {
      key: 'catalogue',
      label: t('grid.catalogue'),
      numeric: true,
      phoneOff: true,
      cell: ({ inventory, mounted, mountsWaiting }) => (
        <>
          {inventory === null ? (
            <span className="text-soft">{t('grid.noInventory')}</span>
          ) : (
            t('grid.ofInventory', { mounted, inventory })
          )}
          {mountsWaiting > 0 && (
            <span className="block text-sm text-seal">{t('grid.mountsWait', { count: mountsWaiting })}</span>
          )}
        </>
      ),
    },
    {
      key: 'list',
      label: t('grid.list'),
      numeric: true,
      phoneOff: true,
      cell: ({ accepted, due }) =>
        due === 0 ? (
          <span className="text-soft">{t('grid.notListed')}</span>
        ) : (
          t('grid.ofDue', { accepted, due })
        ),
    },
  ]
  return (
    <Table
      caption={t('grid.caption', { total })}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.unitId}
      rowHref={(row) => `${base}/${row.unitId}`}
      empty={empty}
    />
  )
}
