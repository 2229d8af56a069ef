/** One line of the result. Rates are better high, times better low; `targets` says by which measure it is judged. */
export type Line = {
  name: string
  /** The product's median, in words: `82 /s`, `4.1 ms`. */
  value: string
  /** The limit's median and what the limit is. */
  limit?: string
  /** Product over limit, within this run. */
  ratio?: number
  targets?: Target[]
}

export type Target = { says: string; met: boolean }

const widths = [46, 36, 38, 6]

/** Column heads. */
export const heads = row(['line', 'median', 'limit', 'ratio', 'target'])

export function lineOf({ name, value, limit = '', ratio, targets = [] }: Line): string {
  const judged = targets.map(({ says, met }) => `${says}: ${met ? 'met' : 'NOT met'}`).join('; ')
  return row([name, value, limit, ratio === undefined ? '' : ratio.toFixed(2), judged])
}

function row(cells: string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join(' ')
    .trimEnd()
}

export const perSecond = (rate: number) => `${rate.toFixed(rate < 10 ? 1 : 0)} /s`
export const ms = (time: number) => `${time.toFixed(time < 10 ? 2 : 1)} ms`

export const atLeast = (says: string, value: number, least: number): Target => ({ says, met: value >= least })
export const atMost = (says: string, value: number, most: number): Target => ({ says, met: value <= most })
