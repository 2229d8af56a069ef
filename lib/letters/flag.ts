import type { Tx } from '../../db/open.ts'
import { type Flagged, flagByAssignments, flagBySigner } from '../../db/queries/letter-writes.ts'
import type { NewEvent } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'

type There = Pick<Scene, 'programme' | 'today'>

/**
 * Committed dates have moved: letters that name these assignments with another date are out of date from today.
 * Call it after the dates are stored, and append the events it answers to the deed's own.
 */
export async function flagLetters(
  tx: Tx,
  { programme, today }: There,
  assignmentIds: readonly string[],
): Promise<NewEvent[]> {
  return events(await flagByAssignments(tx, programme.id, assignmentIds, today), 'date-moved')
}

/** A unit's principal has changed: letters signed by whoever is principal no more are out of date. After the seat is stored. */
export async function flagLettersOfPrincipal(
  tx: Tx,
  { programme, today }: There,
  unitId: string,
): Promise<NewEvent[]> {
  return events(await flagBySigner(tx, programme.id, unitId, today), 'principal-changed')
}

const events = (flagged: Flagged[], why: 'date-moved' | 'principal-changed'): NewEvent[] =>
  flagged.map(({ id, unitId, number }) => ({
    name: 'letter.outdated',
    record: { kind: 'letter', id },
    unitId,
    before: { outdatedOn: null },
    after: { number, why },
  }))
