import type { Tx } from '../../db/open.ts'
import { findUnit } from '../../db/queries/units.ts'
import type { Scene } from '../access/scene.ts'
import { Refusal } from '../refusal.ts'

/** The unit to be visited or blamed, as a subject. Who does not take part in this programme is refused by name. */
export async function unitToSupervise(tx: Tx, unitId: string, { programme, today }: Scene) {
  const unit = await findUnit(tx, programme.id, unitId)
  if (!unit || (unit.leftOn && unit.leftOn <= today)) throw new Refusal('visit.unit-outside', {}, 'unitId')
  return { ...unit, unitId: unit.id }
}
