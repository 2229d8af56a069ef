import type { ScopeUnit } from '../../db/queries/rounds.ts'
import type { Board } from '../measures/board.ts'
import type { Standing } from './coverage.ts'

/** The units of a scope with their present scores, as coverage and proposals look at them. */
export function standingsOf(scope: readonly ScopeUnit[], board: Board): Standing[] {
  return scope.map(({ id, lastOn }) => {
    const card = board.units.get(id)?.card
    return { id, lastOn, score: card?.ecc ?? null, completeness: card?.completeness ?? 0 }
  })
}
