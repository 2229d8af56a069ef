import type { Tx } from '../../db/open.ts'
import { listUnits, lockUnitsForWrite, type UnitRow } from '../../db/queries/units.ts'
import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** The chosen units, locked in order of id; refuses one that takes no part in the programme today. */
export async function chosenUnits(
  tx: Tx,
  programmeId: string,
  unitIds: readonly string[],
  today: Day,
): Promise<UnitRow[]> {
  const wanted = new Set(unitIds)
  const all = await listUnits(tx, programmeId)
  const chosen = all.filter(({ id, leftOn }) => wanted.has(id) && !(leftOn && leftOn <= today))
  if (chosen.length < wanted.size) throw new Refusal('meeting.unknown-unit', {}, 'unitIds')
  await lockUnitsForWrite(tx, programmeId, [...wanted])
  return chosen
}
