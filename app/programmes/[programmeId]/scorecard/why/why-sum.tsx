import { getTranslations } from 'next-intl/server'
import type { Day } from '../../../../../lib/calendar.ts'
import { dimensionCodes } from '../../../../../lib/scoring/model.ts'
import type { Scorecard } from '../../../../../lib/scoring/score.ts'
import { Table } from '../../../../ui/table.tsx'
import { points, score } from '../figures.ts'

type Row = { key: string; name: string; earlier: number | null; later: number | null }

/** The total and the six dimensions on both days. */
export async function WhySum({
  before,
  after,
  from,
  to,
}: {
  before: Scorecard
  after: Scorecard
  from: Day
  to: Day
}) {
  const t = await getTranslations()
  const missing = t('score.missing')
  const rows: Row[] = [
    { key: 'ecc', name: t('score.eccLong'), earlier: before.ecc, later: after.ecc },
    ...dimensionCodes.map((code) => ({
      key: code,
      name: `${t(`score.dimensions.${code}`)} ${code}`,
      earlier: before.dimensions[code].score,
      later: after.dimensions[code].score,
    })),
  ]
  return (
    <Table
      caption={t('why.both')}
      captionHidden
      dense
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', label: t('why.score'), names: true, cell: ({ name }) => name },
        { key: 'then', label: from, numeric: true, cell: ({ earlier }) => score(earlier, missing) },
        { key: 'now', label: to, numeric: true, cell: ({ later }) => score(later, missing) },
        {
          key: 'change',
          label: t('why.change'),
          numeric: true,
          cell: ({ earlier, later }) => (earlier === null || later === null ? '—' : points(later - earlier)),
        },
      ]}
    />
  )
}
