import { type Board, type Measured, tallyOf } from '../measures/board.ts'
import { unitChange } from '../overview/changes.ts'
import { gapOf } from '../overview/order.ts'
import type { Light } from '../scoring/lights.ts'
import { type DimensionCode, dimensionCodes, type Model } from '../scoring/model.ts'
import { level } from '../scoring/score.ts'
import { lights } from '../scoring/tallies.ts'

export const unitKinds = ['locality', 'department', 'enterprise', 'university', 'institute', 'media'] as const

export const unitSorts = [
  'position',
  'name',
  'level',
  ...dimensionCodes,
  'gap',
  'change',
  'red',
  'reported',
  'visited',
] as const
export type UnitSort = (typeof unitSorts)[number]

export type UnitQuery = { text: string; kind: string; light: Light | null; sort: UnitSort; down: boolean }

type Search = Record<string, string | string[] | undefined>
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value.trim() : '')

/** An order by scores, which a programme that does not compare its units does not offer. */
export const isRank = (sort: string): boolean =>
  sort === 'level' || (dimensionCodes as readonly string[]).includes(sort)

/** What the address asks of the list; anything it does not know is left out. */
export function readUnitQuery(search: Search, compares = true): UnitQuery {
  return {
    text: one(search.q).slice(0, 80),
    kind: unitKinds.find((kind) => kind === one(search.kind)) ?? '',
    light: lights.find((light) => light === one(search.light)) ?? null,
    sort: unitSorts.find((sort) => sort === one(search.sort) && (compares || !isRank(sort))) ?? 'position',
    down: one(search.down) === '1',
  }
}

type Named = {
  id: string
  kind: string
  position: number
  nameZh: string
  nameEn: string
  shortZh: string
  shortEn: string
}
type Contact = { reportedOn: string | null; visitedOn: string | null }
export type UnitLine = Named &
  Contact & {
    measured: Measured | null
    level: number | null
    gap: number | null
    change: number | null
    lights: Record<Light, number>
  }

type Frozen = ReadonlyMap<string, Record<string, number | null>>

export function unitLines(
  units: readonly Named[],
  board: Board,
  { frozen, contacts, model }: { frozen: Frozen; contacts: ReadonlyMap<string, Contact>; model: Model },
): UnitLine[] {
  return units.map((unit) => {
    const measured = board.units.get(unit.id) ?? null
    const counts = lights.map((light) => [
      light,
      measured ? tallyOf(measured.tallies, `light.${light}`).numerator : 0,
    ])
    return {
      ...unit,
      reportedOn: contacts.get(unit.id)?.reportedOn ?? null,
      visitedOn: contacts.get(unit.id)?.visitedOn ?? null,
      measured,
      level: measured && level(measured.card, model),
      gap: measured && gapOf(measured),
      change: measured && unitChange(measured, frozen.get(unit.id)),
      lights: Object.fromEntries(counts),
    }
  })
}

/** Those that match, in the order asked for. A unit without a value comes last, whichever way it is sorted. */
export function chooseUnits(lines: readonly UnitLine[], query: UnitQuery, locale: string): UnitLine[] {
  const text = query.text.toLowerCase()
  const names = new Intl.Collator(locale)
  const found = lines.filter(
    (line) =>
      (!query.kind || line.kind === query.kind) &&
      (!query.light || line.lights[query.light] > 0) &&
      [line.nameZh, line.nameEn, line.shortZh, line.shortEn].some((name) =>
        name.toLowerCase().includes(text),
      ),
  )
  const turn = query.down ? -1 : 1
  return found.sort((a, b) => {
    if (query.sort === 'name')
      return (
        turn *
        names.compare(
          ...(locale === 'en' ? ([a.shortEn, b.shortEn] as const) : ([a.shortZh, b.shortZh] as const)),
        )
      )
    const [x, y] = [sortValue(a, query.sort), sortValue(b, query.sort)]
    if (x === null || y === null) return Number(x === null) - Number(y === null) || a.position - b.position
    return turn * (x < y ? -1 : x > y ? 1 : 0) || a.position - b.position
  })
}

function sortValue(line: UnitLine, sort: Exclude<UnitSort, 'name'>): number | string | null {
  switch (sort) {
    case 'position':
      return line.position
    case 'level':
      return line.level
    case 'gap':
      return line.gap === null ? null : -line.gap
    case 'change':
      return line.change === null ? null : -line.change
    case 'red':
      return -line.lights.red
    case 'reported':
      return line.reportedOn
    case 'visited':
      return line.visitedOn
    default:
      return line.measured?.card.dimensions[sort as DimensionCode].score ?? null
  }
}
