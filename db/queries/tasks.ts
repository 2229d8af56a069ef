import { and, asc, eq, exists, inArray, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Queryable, Tx } from '../open.ts'
import { assignments, keyTasks, stages } from '../schema/index.ts'

const columns = {
  id: keyTasks.id,
  programmeId: keyTasks.programmeId,
  stageId: keyTasks.stageId,
  stageZh: stages.nameZh,
  stageEn: stages.nameEn,
  stageEndsOn: stages.endsOn,
  number: keyTasks.number,
  position: keyTasks.position,
  title: keyTasks.title,
  titleEn: keyTasks.titleEn,
  content: keyTasks.content,
  dueOn: keyTasks.dueOn,
  issuedOn: keyTasks.issuedOn,
  version: keyTasks.version,
  provenance: keyTasks.provenance,
  source: keyTasks.source,
}

const inStage = and(eq(stages.programmeId, keyTasks.programmeId), eq(stages.id, keyTasks.stageId))

export type TaskRow = Awaited<ReturnType<typeof listTasks>>[number]

/** Who sees only some units sees the tasks that they carry, and no others. */
function carriedBy(db: Queryable, seen: SeenUnits) {
  if (seen === 'all') return undefined
  if (seen.length === 0) return sql`false`
  return exists(
    db
      .select({ one: sql`1` })
      .from(assignments)
      .where(
        and(
          eq(assignments.programmeId, keyTasks.programmeId),
          eq(assignments.keyTaskId, keyTasks.id),
          inArray(assignments.unitId, seen),
        ),
      ),
  )
}

/** The programme's key tasks in their order; a window of them where there are many. */
export function listTasks(db: Queryable, programmeId: string, seen: SeenUnits, limit = 1000, offset = 0) {
  return db
    .select(columns)
    .from(keyTasks)
    .innerJoin(stages, inStage)
    .where(and(eq(keyTasks.programmeId, programmeId), carriedBy(db, seen)))
    .orderBy(asc(keyTasks.position), asc(keyTasks.issuedOn), asc(keyTasks.id))
    .limit(limit)
    .offset(offset)
}

export async function countTasks(db: Queryable, programmeId: string, seen: SeenUnits): Promise<number> {
  return db.$count(keyTasks, and(eq(keyTasks.programmeId, programmeId), carriedBy(db, seen)))
}

/** The task through its programme; it belongs to no unit. */
export async function findTask(db: Queryable, programmeId: string, id: string, seen: SeenUnits) {
  const [task] = await db
    .select(columns)
    .from(keyTasks)
    .innerJoin(stages, inStage)
    .where(and(eq(keyTasks.programmeId, programmeId), eq(keyTasks.id, id), carriedBy(db, seen)))
  return task ? { ...task, unitId: null } : null
}

export async function lockTask(tx: Tx, programmeId: string, id: string) {
  const [task] = await tx
    .select()
    .from(keyTasks)
    .where(and(eq(keyTasks.programmeId, programmeId), eq(keyTasks.id, id)))
    .for('no key update')
  return task ? { ...task, unitId: null } : null
}

type NewTask = typeof keyTasks.$inferInsert

/** Puts a task at the end of the programme's list. */
export async function insertTask(tx: Tx, task: Omit<NewTask, 'position'>): Promise<string> {
  const [row] = await tx
    .insert(keyTasks)
    .values({
      ...task,
      position: sql`(select coalesce(max(position), 0) + 1 from key_tasks where programme_id = ${task.programmeId})`,
    })
    .returning({ id: keyTasks.id })
  return (row as { id: string }).id
}

export async function updateTask(tx: Tx, programmeId: string, id: string, set: Partial<NewTask>) {
  await tx
    .update(keyTasks)
    .set({ ...set, version: sql`${keyTasks.version} + 1` })
    .where(and(eq(keyTasks.programmeId, programmeId), eq(keyTasks.id, id)))
}
