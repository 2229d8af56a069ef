import { addDays, type Day, isWorkday } from '../calendar.ts'

export type Known = { day: Day; value: number }
/** Percent, 0..100. */
export type Ahead = { day: Day; low: number; middle: number; high: number }

/** How many of the last changes are looked at, the fewest that say anything, and 5 % to either side of the band. */
const [window, fewest, ninety] = [20, 5, 1.645]

/**
 * Where a share would lie until a day if it went on as lately: a random walk with drift. The middle adds the mean of
 * the last 20 changes each working day; the band is ±1.645·σ·√h around it, h working days ahead (90 % for normal
 * changes; Hyndman & Athanasopoulos, Forecasting, §5.2 drift method). Empty with fewer than five changes, or
 * nothing ahead. `known` ascends.
 */
export function forecast(known: readonly Known[], until: Day): Ahead[] {
  const last = known.at(-1)
  const changes = known.slice(1).map(({ value }, i) => value - (known[i] as Known).value)
  const recent = changes.slice(-window)
  if (!last || recent.length < fewest) return []
  const drift = recent.reduce((sum, change) => sum + change, 0) / recent.length
  const variance = recent.reduce((sum, change) => sum + (change - drift) ** 2, 0) / (recent.length - 1)
  const within = (value: number) => Math.min(100, Math.max(0, value))
  const ahead: Ahead[] = [{ day: last.day, low: last.value, middle: last.value, high: last.value }]
  for (let day = addDays(last.day, 1); day <= until; day = addDays(day, 1)) {
    if (!isWorkday(day)) continue
    const middle = last.value + drift * ahead.length
    const reach = ninety * Math.sqrt(variance * ahead.length)
    ahead.push({ day, low: within(middle - reach), middle: within(middle), high: within(middle + reach) })
  }
  return ahead.length > 1 ? ahead : []
}
