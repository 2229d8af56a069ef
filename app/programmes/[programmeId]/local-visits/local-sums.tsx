import { getTranslations } from 'next-intl/server'
import type { LocalSum } from '../../../../db/queries/local-visits.ts'
import { Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'

type Props = { rows: LocalSum[]; base: string; locale: string }

/** What each locality's own visits come to. */
export async function LocalSums({ rows, base, locale }: Props) {
  const t = await getTranslations('local-visit')
  return (
    <Table
      caption={t('sums')}
      captionHidden
      dense
      rows={rows}
      rowKey={({ unitId }) => unitId}
      rowHref={({ unitId }) => `${base}?unit=${unitId}`}
      columns={[
        { key: 'unit', label: t('columns.unit'), names: true, cell: (row) => unitName(row, locale) },
        { key: 'times', label: t('columns.times'), numeric: true, cell: ({ times }) => times },
        {
          key: 'places',
          label: t('columns.places'),
          numeric: true,
          phoneOff: true,
          cell: ({ places }) => places,
        },
        { key: 'found', label: t('columns.found'), numeric: true, cell: ({ found }) => found },
        { key: 'solved', label: t('columns.solved'), numeric: true, cell: ({ solved }) => solved },
        {
          key: 'last',
          label: t('columns.last'),
          phoneOff: true,
          cell: ({ lastOn }) => <time dateTime={lastOn}>{lastOn}</time>,
        },
      ]}
    />
  )
}
