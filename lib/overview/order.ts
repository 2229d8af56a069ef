import type { Measured } from '../measures/board.ts'
import { tallyOf } from '../measures/board.ts'
import type { Model } from '../scoring/model.ts'
import { level } from '../scoring/score.ts'

export const heatSorts = ['total', 'gap', 'name', 'kind'] as const
export type HeatSort = (typeof heatSorts)[number]

/** Where units are not compared they are not put in the order of their totals either. */
export function sortsOffered(compares: boolean): readonly HeatSort[] {
  return compares ? heatSorts : heatSorts.filter((sort) => sort !== 'total')
}

export function asHeatSort(text: unknown, compares = true): HeatSort {
  return sortsOffered(compares).find((sort) => sort === text) ?? (compares ? 'total' : 'kind')
}

/** What a unit says of itself less what others have found, as a share of its work; null without work. */
export function gapOf({ tallies }: Measured): number | null {
  const reported = tallyOf(tallies, 'reported')
  if (reported.denominator === 0) return null
  return (reported.numerator - tallyOf(tallies, 'verified').numerator) / reported.denominator
}

export type Ranked = { id: string; kind: string; position: number; label: string; measured: Measured | null }

const kinds = ['locality', 'department', 'enterprise', 'university', 'institute', 'media']

/**
 * The rows of the heat map: by total from the lowest up (whoever is behind is read first), by the gap between
 * reported and verified from the widest, by name, or by kind and the programme's own order. Without a value: last.
 */
export function ordered<R extends Ranked>(
  rows: readonly R[],
  sort: HeatSort,
  model: Model,
  locale: string,
): R[] {
  const byPosition = (a: R, b: R) => a.position - b.position || (a.id < b.id ? -1 : 1)
  const by = (value: (row: R) => number | null) => {
    const values = new Map(rows.map((row) => [row, value(row)]))
    return (a: R, b: R) => {
      const [x, y] = [values.get(a) ?? null, values.get(b) ?? null]
      if (x === null || y === null) return Number(x === null) - Number(y === null) || byPosition(a, b)
      return x - y || byPosition(a, b)
    }
  }
  const orders: Record<HeatSort, (a: R, b: R) => number> = {
    total: by(({ measured }) => measured && level(measured.card, model)),
    gap: by(({ measured }) => {
      const gap = measured && gapOf(measured)
      return gap === null ? null : -gap
    }),
    name: (a, b) => collator(locale).compare(a.label, b.label),
    kind: (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byPosition(a, b),
  }
  return [...rows].sort(orders[sort])
}

/** Chinese names by pinyin. One collator a language: making one takes longer than sorting 103 names. */
const collators = new Map<string, Intl.Collator>()
function collator(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale)
  collators.set(locale, known)
  return known
}
