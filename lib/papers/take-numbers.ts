import type { Tx } from '../../db/open.ts'
import { takeSerials } from '../../db/queries/serials.ts'
import { paperNumber } from './number.ts'

type Place = { series: string; year: number }
export type Numbered = Place & { serial: number; number: string }

/**
 * A number for each, in the order given: one block of each series and year, its counter locked once. The counters are
 * locked in one and the same order, so two who number at once wait for each other and never cross.
 */
export async function takeNumbers(
  tx: Tx,
  programmeId: string,
  places: readonly Place[],
): Promise<Numbered[]> {
  const wanted = Map.groupBy(places, keyOf)
  const next = new Map<string, number>()
  for (const key of [...wanted.keys()].sort()) {
    const [{ series, year }, count] = [wanted.get(key)![0]!, wanted.get(key)!.length]
    next.set(key, await takeSerials(tx, { programmeId, series, year }, count))
  }
  return places.map(({ series, year }) => {
    const key = keyOf({ series, year })
    const serial = next.get(key)!
    next.set(key, serial + 1)
    return { series, year, serial, number: paperNumber(series, year, serial) }
  })
}

const keyOf = ({ series, year }: Place) => `${year} ${series}`
