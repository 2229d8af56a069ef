import type { AmountOf } from '../../../../../db/queries/benefits.ts'
import type { Day } from '../../../../../lib/calendar.ts'
import { sumsOn } from '../../../../../lib/interests/interest.ts'
import { dayScale, ends, frame, rules, valueScale } from '../../../../ui/charts/axes.ts'
import { esc } from '../../../../ui/charts/escape.ts'
import { hiddenTable } from '../../../../ui/charts/hidden-table.ts'

type Words = {
  title: string
  day: string
  planned: string
  realised: string
  verified: string
  missing: string
}

/** Planned, realised and verified amounts summed day by day, as steps; '' while all lies on one day. */
export function benefitCurve(amounts: readonly AmountOf[], today: Day, words: Words): string {
  const changes = amounts.flatMap(({ on, verifiedOn }) => (verifiedOn ? [on, verifiedOn] : [on]))
  const days = [...new Set([...changes, today])].sort()
  const [first, last] = [days[0]!, days.at(-1)!]
  if (first === last) return ''
  const sums = days.map((day) => ({ day, ...sumsOn(amounts, day) }))
  const high = Math.max(...sums.map(({ planned, realised }) => Math.max(planned, realised)), 1)
  const box = { ...frame(560, 150), left: 46 }
  const x = dayScale(box, first, last)
  const y = valueScale(box, 0, high)
  const steps = (of: 'planned' | 'realised' | 'verified') =>
    sums
      .filter(({ day }) => of === 'planned' || day <= today)
      .map((sum, index) =>
        index === 0
          ? `M${x(sum.day).toFixed(1)} ${y(sum[of]).toFixed(1)}`
          : `H${x(sum.day).toFixed(1)}V${y(sum[of]).toFixed(1)}`,
      )
      .join('')
  const known = (day: Day, value: number) => (day <= today ? value : words.missing)
  return (
    `<figure class="wide" tabindex="0"><svg class="pic" aria-hidden="true" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}">` +
    rules(box, y, [0, Math.round(high * 10) / 10]) +
    `<path class="ln2" d="${steps('planned')}"/>` +
    `<path class="ln" d="${steps('realised')}"/>` +
    `<g class="k-interest"><path class="ln" d="${steps('verified')}"/></g>` +
    `${ends(box, first, last)}</svg><figcaption class="pic-key">${key(words)}</figcaption>` +
    hiddenTable(
      words.title,
      [words.day, words.planned, words.realised, words.verified],
      sums.map((sum) => [sum.day, sum.planned, known(sum.day, sum.realised), known(sum.day, sum.verified)]),
    ) +
    '</figure>'
  )
}

function key(words: Words): string {
  const one = (style: string, word: string, hue = '') =>
    `<span class="${hue}"><svg class="pic" width="24" height="8" aria-hidden="true"><path class="${style}" d="M0 4H24"/></svg>${esc(word)}</span>`
  return one('ln2', words.planned) + one('ln', words.realised) + one('ln', words.verified, 'k-interest')
}
