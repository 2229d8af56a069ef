import { may } from './permissions.ts'
import type { Scene } from './scene.ts'

/** Which units' records this person may see: all, or those of the own seats only. Every list query takes it. */
export type SeenUnits = 'all' | string[]

export function seenUnits({ actor }: Pick<Scene, 'actor'>): SeenUnits {
  if (may('unit.see', actor)) return 'all'
  return [...new Set(actor.seats.flatMap((seat) => (seat.unitId ? [seat.unitId] : [])))]
}
