import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { clauses, clauseTasks, clauseUnits, keyTasks, units } from '../schema/index.ts'

export type ClauseRow = {
  id: string
  ordinal: number
  label: string
  wording: string
  provenance: string
  source: string | null
  tasks: { id: string; title: string; titleEn: string | null }[]
  /** The units it names; none named = it binds all. */
  units: { id: string; zh: string; en: string }[]
}

export function listClauses(db: Queryable, programmeId: string, policyId: string): Promise<ClauseRow[]> {
  return db.execute<ClauseRow>(sql`
    select c.id, c.ordinal, c.label, c.wording, c.provenance::text as provenance, c.source,
      (select coalesce(json_agg(json_build_object('id', k.id, 'title', k.title, 'titleEn', k.title_en) order by k.position), '[]')
       from clause_tasks t join key_tasks k on k.programme_id = t.programme_id and k.id = t.key_task_id
       where t.programme_id = c.programme_id and t.clause_id = c.id) as tasks,
      (select coalesce(json_agg(json_build_object('id', u.id, 'zh', o.short_zh, 'en', o.short_en) order by u.position), '[]')
       from clause_units x join units u on u.programme_id = x.programme_id and u.id = x.unit_id
         join organisations o on o.id = u.organisation_id
       where x.programme_id = c.programme_id and x.clause_id = c.id) as units
    from clauses c where c.programme_id = ${programmeId} and c.policy_id = ${policyId} order by c.ordinal, c.id`)
}

export async function findClause(db: Queryable, programmeId: string, id: string) {
  const [row] = await db
    .select()
    .from(clauses)
    .where(and(eq(clauses.programmeId, programmeId), eq(clauses.id, id)))
  return row ?? null
}

/** After the last one of its document, whose row the caller holds locked. */
export async function insertClause(
  tx: Tx,
  row: Omit<typeof clauses.$inferInsert, 'ordinal'>,
): Promise<string> {
  const [last] = await tx.execute<{ ordinal: number }>(sql`
    select coalesce(max(ordinal), 0)::int as ordinal from clauses
    where programme_id = ${row.programmeId} and policy_id = ${row.policyId}`)
  const [stored] = await tx
    .insert(clauses)
    .values({ ...row, ordinal: (last?.ordinal ?? 0) + 1 })
    .returning({ id: clauses.id })
  return stored!.id
}

export async function updateClause(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof clauses.$inferInsert>,
) {
  await tx
    .update(clauses)
    .set(set)
    .where(and(eq(clauses.programmeId, programmeId), eq(clauses.id, id)))
}

type Binding = { programmeId: string; clauseId: string; boundOn: Day }

/** Binds exactly these tasks and units: what was bound before keeps its day, what is new is bound from today. */
export async function bindClause(tx: Tx, at: Binding, keyTaskIds: string[], unitIds: string[]) {
  const { programmeId, clauseId } = at
  await tx
    .delete(clauseTasks)
    .where(
      and(
        eq(clauseTasks.programmeId, programmeId),
        eq(clauseTasks.clauseId, clauseId),
        keyTaskIds.length > 0 ? notInArray(clauseTasks.keyTaskId, keyTaskIds) : undefined,
      ),
    )
  await tx
    .delete(clauseUnits)
    .where(
      and(
        eq(clauseUnits.programmeId, programmeId),
        eq(clauseUnits.clauseId, clauseId),
        unitIds.length > 0 ? notInArray(clauseUnits.unitId, unitIds) : undefined,
      ),
    )
  if (keyTaskIds.length > 0)
    await tx
      .insert(clauseTasks)
      .values(keyTaskIds.map((keyTaskId) => ({ ...at, keyTaskId })))
      .onConflictDoNothing()
  if (unitIds.length > 0)
    await tx
      .insert(clauseUnits)
      .values(unitIds.map((unitId) => ({ ...at, unitId })))
      .onConflictDoNothing()
}

/** What a clause binds now, for the record of what changed. */
export async function bindingsOf(tx: Tx, programmeId: string, clauseId: string) {
  const tasks = await tx
    .select({ id: clauseTasks.keyTaskId })
    .from(clauseTasks)
    .where(and(eq(clauseTasks.programmeId, programmeId), eq(clauseTasks.clauseId, clauseId)))
  const units = await tx
    .select({ id: clauseUnits.unitId })
    .from(clauseUnits)
    .where(and(eq(clauseUnits.programmeId, programmeId), eq(clauseUnits.clauseId, clauseId)))
  return { keyTaskIds: tasks.map(({ id }) => id), unitIds: units.map(({ id }) => id) }
}

/** How many of these ids are key tasks, and how many are units, of the programme. */
export async function countKnown(
  tx: Tx,
  programmeId: string,
  keyTaskIds: string[],
  unitIds: string[],
): Promise<{ tasks: number; units: number }> {
  const tasks = keyTaskIds.length
    ? await tx
        .select({ id: keyTasks.id })
        .from(keyTasks)
        .where(and(eq(keyTasks.programmeId, programmeId), inArray(keyTasks.id, keyTaskIds)))
    : []
  const found = unitIds.length
    ? await tx
        .select({ id: units.id })
        .from(units)
        .where(and(eq(units.programmeId, programmeId), inArray(units.id, unitIds)))
    : []
  return { tasks: tasks.length, units: found.length }
}
