import type { Scene } from '../access/scene.ts'
import { seenUnits } from '../access/seen.ts'

/** A request belongs to two units; this is the one through which the reader sees it, if there is one. */
export function seenFrom(
  { fromUnitId, toUnitId }: { fromUnitId: string; toUnitId: string },
  scene: Pick<Scene, 'actor'>,
): string {
  const seen = seenUnits(scene)
  return seen !== 'all' && seen.includes(fromUnitId) ? fromUnitId : toUnitId
}
