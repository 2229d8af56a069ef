import type { Queryable } from '../../../../../../db/open.ts'
import { findRound } from '../../../../../../db/queries/rounds.ts'
import type { Scene } from '../../../../../../lib/access/scene.ts'

/** A round whose teams may still be changed; a closed one has no such pages. */
export async function openRoundSubject(
  read: Queryable,
  { roundId }: { programmeId: string; roundId: string },
  { programme }: Scene,
) {
  const round = await findRound(read, programme.id, roundId)
  return round && !round.closedOn ? { round, unitId: null } : null
}
