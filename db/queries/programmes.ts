import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { History } from '../../lib/models/model.ts'
import type { Queryable, Tx } from '../open.ts'
import { checkpoints, programmes, stages } from '../schema/index.ts'
import { settledOf, versionsOf } from './model-history.ts'

const whole = {
  ...getTableColumns(programmes),
  versions: sql<History['versions']>`${versionsOf(sql`programmes`)}`,
  settled: sql<History['settled']>`${settledOf(sql`programmes`)}`,
}

/** A programme as a subject of permissions, no unit of its own; with its history of models and settings. */
export async function findProgramme(db: Queryable, programmeId: string) {
  const [programme] = await db.select(whole).from(programmes).where(eq(programmes.id, programmeId))
  return programme ? { ...programme, unitId: null } : null
}

/** Held by whoever gives out the next number of something the programme counts. */
export async function lockProgramme(tx: Tx, programmeId: string) {
  const [programme] = await tx
    .select({ id: programmes.id })
    .from(programmes)
    .where(eq(programmes.id, programmeId))
    .for('no key update')
  return programme ? { unitId: null } : null
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
