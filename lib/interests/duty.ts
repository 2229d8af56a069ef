import type { DutyRow } from '../../db/queries/duty-matrix.ts'

export const imbalances = ['nothing-gained', 'nothing-confirmed', 'no-power'] as const
export type Imbalance = (typeof imbalances)[number]

/** What is out of balance between duty, power and benefit (paper §4: 坚持责权利相统一); null where nothing is. */
export function imbalanceOf(
  row: Pick<DutyRow, 'assignments' | 'seats' | 'resources' | 'confirmed' | 'planned'>,
): Imbalance | null {
  if (row.assignments === 0) return null
  if (row.confirmed === 0 && row.planned === 0) return 'nothing-gained'
  if (row.confirmed === 0) return 'nothing-confirmed'
  return row.seats === 0 && row.resources === 0 ? 'no-power' : null
}
