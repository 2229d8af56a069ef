import type { UnitGroup } from './unit-boxes.tsx'

type Unit = { id: string; kind: string; shortZh: string; shortEn: string }

/** Units under the names of their kinds, in their order; `noteOf` says something of each. */
export function unitsByKind<U extends Unit>(
  units: readonly U[],
  english: boolean,
  kindName: (kind: string) => string,
  noteOf: (unit: U) => string | undefined = () => undefined,
): UnitGroup[] {
  return [...Map.groupBy(units, ({ kind }) => kind)].map(([kind, some]) => ({
    group: kindName(kind),
    units: some.map((unit) => {
      const note = noteOf(unit)
      return { id: unit.id, name: english ? unit.shortEn : unit.shortZh, ...(note ? { note } : {}) }
    }),
  }))
}
