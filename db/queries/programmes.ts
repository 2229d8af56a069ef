import { asc, eq } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { checkpoints, programmes, stages } from '../schema/index.ts'

/** A programme as a subject of permissions: no unit of its own. */
export async function findProgramme(db: Queryable, programmeId: string) {
  const [programme] = await db.select().from(programmes).where(eq(programmes.id, programmeId))
  return programme ? { ...programme, unitId: null } : null
}

export async function setExampleDay(tx: Tx, programmeId: string, day: Day) {
  await tx.update(programmes).set({ exampleDay: day }).where(eq(programmes.id, programmeId))
}

export function listStages(db: Queryable, programmeId: string) {
  return db.select().from(stages).where(eq(stages.programmeId, programmeId)).orderBy(asc(stages.ordinal))
}

export function listCheckpoints(db: Queryable, programmeId: string) {
  return db
    .select()
    .from(checkpoints)
    .where(eq(checkpoints.programmeId, programmeId))
    .orderBy(asc(checkpoints.on))
}

export function listProgrammes(db: Queryable) {
  return db.select().from(programmes).orderBy(asc(programmes.startsOn))
}

/** `null`: another programme has this code already. */
export async function insertProgramme(
  tx: Tx,
  row: typeof programmes.$inferInsert,
  its: Omit<typeof stages.$inferInsert, 'programmeId'>[],
): Promise<string | null> {
  const [stored] = await tx
    .insert(programmes)
    .values(row)
    .onConflictDoNothing({ target: programmes.code })
    .returning({ id: programmes.id })
  if (!stored) return null
  await tx.insert(stages).values(its.map((stage) => ({ ...stage, programmeId: stored.id })))
  return stored.id
}
