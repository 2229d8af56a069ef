import { eq, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Ladder, Steps } from '../../lib/ladder/ladder.ts'
import type { Tx } from '../open.ts'
import { chases, ladders } from '../schema/index.ts'
import type { OpenDuty } from './duties.ts'

/** Once a duty and day: answers those that were not chased yet today. */
export async function insertChases(
  tx: Tx,
  { programmeId, on, by }: { programmeId: string; on: Day; by: string },
  duties: readonly OpenDuty[],
): Promise<OpenDuty[]> {
  if (duties.length === 0) return []
  const rows = await tx
    .insert(chases)
    .values(
      duties.map(({ kind, recordId, unitId, dueOn }) => ({
        programmeId,
        kind,
        recordId,
        unitId,
        dueOn,
        on,
        by,
      })),
    )
    .onConflictDoNothing()
    .returning({ kind: chases.kind, recordId: chases.recordId, unitId: chases.unitId })
  return duties.filter((duty) =>
    rows.some(
      (row) => row.kind === duty.kind && row.recordId === duty.recordId && row.unitId === duty.unitId,
    ),
  )
}

/** Locks a programme's ladder against another setting of it. */
export async function lockLadder(tx: Tx, programmeId: string) {
  const [row] = await tx
    .select()
    .from(ladders)
    .where(eq(ladders.programmeId, programmeId))
    .for('no key update')
  return row ?? null
}

type Set = Steps & { chase: number } & Pick<Ladder, 'fromOn' | 'replyWithin'> & { setBy: string; setAt: Date }

export async function storeLadder(tx: Tx, programmeId: string, set: Set) {
  await tx
    .insert(ladders)
    .values({ programmeId, ...set })
    .onConflictDoUpdate({
      target: ladders.programmeId,
      set: { ...set, version: sql`${ladders.version} + 1` },
    })
}
