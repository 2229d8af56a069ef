import { getTranslations } from 'next-intl/server'
import type { SeenUnits } from '../../../../lib/access/seen.ts'
import type { Board } from '../../../../lib/measures/board.ts'
import { unitShort } from '../../../../lib/units/subject.ts'
import { Picture } from '../../../ui/charts/picture.tsx'
import { strip } from '../../../ui/charts/strip.ts'
import { score } from './figures.ts'

type Unit = Parameters<typeof unitShort>[0] & { id: string }
type Props = {
  board: Board
  units: readonly Unit[]
  /** Units that may be told by name. */
  listed: SeenUnits
  /** The line under which a total is low. */
  line: number
  locale: string
}

/** How the units lie around the programme's total: one stroke each, and in words what an average would hide. */
export async function SpreadStrip({ board: { spread, units: scored }, units, listed, line, locale }: Props) {
  const t = await getTranslations()
  const missing = t('score.missing')
  // A unit seat sees where all strokes lie, and only its own by name: in order of value, no order tells the others.
  const points = units
    .flatMap((unit) => {
      const ecc = scored.get(unit.id)?.card.ecc ?? null
      const named = listed === 'all' || listed.includes(unit.id)
      const hot = listed === 'all' ? (ecc ?? 0) < line : named
      return ecc === null ? [] : [{ label: named ? unitShort(unit, locale) : '', value: ecc, hot }]
    })
    .sort((one, other) => one.value - other.value)
  if (points.length === 0) return <p className="mt-2 text-sm text-soft">{t('trend.noTotals')}</p>
  const desc = t('trend.stripDesc', {
    count: spread.count,
    median: score(spread.median, missing),
    p25: score(spread.p25, missing),
    minimum: score(spread.minimum, missing),
    low: spread.low,
    line,
  })
  const levels = (['p25', 'median'] as const).flatMap((key) => {
    const value = spread[key]
    return value === null ? [] : [{ label: t(`scorecard.spread.${key}`), value }]
  })
  return (
    <>
      <Picture
        html={strip(points, {
          title: t('trend.strip'),
          desc,
          width: 720,
          levels,
          heads: [t('scorecard.unit'), t('score.ecc')],
        })}
      />
      <p className="mt-2 text-sm text-soft">{desc}</p>
    </>
  )
}
