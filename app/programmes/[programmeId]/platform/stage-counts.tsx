import { getTranslations } from 'next-intl/server'
import type { PlatformRow } from '../../../../db/queries/platform.ts'
import { networks, stages } from '../../../../lib/platform/platform.ts'
import { Table } from '../../../ui/table.tsx'

/** How many units stand at each stage of both networks. */
export async function StageCounts({ rows }: { rows: PlatformRow[] }) {
  const t = await getTranslations('platform')
  const count = (network: (typeof networks)[number], stage: (typeof stages)[number] | null) =>
    rows.filter((row) => row[network] === stage).length
  return (
    <Table
      caption={t('counts.caption')}
      captionHidden
      dense
      columns={[
        {
          key: 'which',
          label: t('counts.network'),
          names: true,
          cell: (network) => t(`networks.${network}`),
        },
        { key: 'none', label: t('none'), numeric: true, cell: (network) => count(network, null) },
        ...stages.map((stage) => ({
          key: stage,
          label: t(`stages.${stage}`),
          numeric: true,
          cell: (network: (typeof networks)[number]) => count(network, stage),
        })),
      ]}
      rows={[...networks]}
      rowKey={(network) => network}
    />
  )
}
