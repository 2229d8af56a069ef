import { getTranslations } from 'next-intl/server'
import type { Day } from '../../../../../lib/calendar.ts'
import { dimensionCodes } from '../../../../../lib/scoring/model.ts'
import type { Scorecard } from '../../../../../lib/scoring/score.ts'
import { Table } from '../../../../ui/table.tsx'
import { points, score } from '../figures.ts'

type Row = {
  key: string
  name: string
  earlier: number | null
  rescored: number | null
  later: number | null
}

/** The total and the six dimensions on both days. */
export async function WhySum({
  before,
  rescored,
  after,
  from,
  to,
}: {
  before: Scorecard
  /** The earlier day under the later day's model. */
  rescored: Scorecard
  after: Scorecard
  from: Day
  to: Day
}) {
  const t = await getTranslations()
  const missing = t('score.missing')
  const rows: Row[] = [
    { key: 'ecc', name: t('score.eccLong'), earlier: before.ecc, rescored: rescored.ecc, later: after.ecc },
    ...dimensionCodes.map((code) => ({
      key: code,
      name: `${t(`score.dimensions.${code}`)} ${code}`,
      earlier: before.dimensions[code].score,
      rescored: rescored.dimensions[code].score,
      later: after.dimensions[code].score,
    })),
  ]
  const change = (one: number | null, other: number | null) =>
    one === null || other === null ? '—' : points(other - one)
  const reweighed = {
    key: 'model',
    label: t('why.byModel', { from: before.modelVersion, to: after.modelVersion }),
    numeric: true,
    cell: (row: Row) => change(row.earlier, row.rescored),
  }
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
        ...(before === rescored ? [] : [reweighed]),
        {
          key: 'change',
          label: t('why.change'),
          numeric: true,
          cell: ({ earlier, later }) => change(earlier, later),
        },
      ]}
    />
  )
}
