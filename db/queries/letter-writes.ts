import { and, eq, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { LetterItem } from '../../lib/letters/letter.ts'
import type { Queryable, Tx } from '../open.ts'
import { letters } from '../schema/index.ts'

/** What a unit has to commit to: its assignments that are not accepted yet, as they are now. */
export async function openItems(
  db: Queryable,
  programmeId: string,
  unitIds: readonly string[],
  today: Day,
): Promise<Map<string, LetterItem[]>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db.execute<{ unitId: string; items: LetterItem[] }>(sql`
    select a.unit_id as "unitId", json_agg(json_build_object('assignmentId', a.id, 'title', k.title,
      'target', case when a.target <> '' then a.target when a.target_quantity is not null
        then a.target_quantity::text || coalesce(a.measure_unit, '') else '' end,
      'dueOn', a.due_on) order by a.due_on, k.position, a.id) as items
    from assignments a join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id
    where a.programme_id = ${programmeId} and a.unit_id in ${[...unitIds]} and a.issued_on <= ${today}
      and (a.accepted_on is null or a.accepted_on > ${today})
    group by a.unit_id`)
  return new Map(rows.map(({ unitId, items }) => [unitId, items]))
}

export type CurrentLetter = {
  id: string
  unitId: string
  signedOn: Day | null
  outdatedOn: Day | null
  number: string
}

/** Letters that no later one has superseded. */
export async function currentLetters(
  db: Queryable,
  programmeId: string,
  unitIds: readonly string[],
): Promise<CurrentLetter[]> {
  if (unitIds.length === 0) return []
  return db.execute<CurrentLetter>(sql`
    select id, unit_id as "unitId", signed_on::text as "signedOn", outdated_on::text as "outdatedOn", number
    from letters where programme_id = ${programmeId} and unit_id in ${[...unitIds]} and superseded_on is null
    order by issued_on, created_at`)
}

export async function insertLetters(tx: Tx, rows: (typeof letters.$inferInsert)[]) {
  return tx
    .insert(letters)
    .values(rows)
    .returning({ id: letters.id, unitId: letters.unitId, number: letters.number })
}

export async function updateLetter(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof letters.$inferInsert>,
) {
  await tx
    .update(letters)
    .set({ ...set, version: sql`${letters.version} + 1` })
    .where(and(eq(letters.programmeId, programmeId), eq(letters.id, id)))
}

export type Flagged = { id: string; unitId: string; number: string }

/** Letters that still stand and name one of these assignments with another date than it has now. */
export async function flagByAssignments(
  tx: Tx,
  programmeId: string,
  assignmentIds: readonly string[],
  on: Day,
): Promise<Flagged[]> {
  if (assignmentIds.length === 0) return []
  return tx.execute<Flagged>(sql`
    update letters r set outdated_on = ${on}, outdated_why = 'date-moved', version = r.version + 1
    where r.programme_id = ${programmeId} and r.superseded_on is null and r.outdated_on is null
      and r.unit_id in (select a.unit_id from assignments a where a.programme_id = ${programmeId}
        and a.id in ${[...assignmentIds]})
      and exists (select 1 from jsonb_array_elements(r.items) i
        join assignments a on a.programme_id = r.programme_id and a.id = (i->>'assignmentId')::uuid
        where a.id in ${[...assignmentIds]} and a.due_on <> (i->>'dueOn')::date)
    returning r.id, r.unit_id as "unitId", r.number`)
}

/** Signed letters that still stand and whose signer is no principal of the unit any more. */
export async function flagBySigner(tx: Tx, programmeId: string, unitId: string, on: Day): Promise<Flagged[]> {
  return tx.execute<Flagged>(sql`
    update letters r set outdated_on = ${on}, outdated_why = 'principal-changed', version = r.version + 1
    where r.programme_id = ${programmeId} and r.unit_id = ${unitId} and r.superseded_on is null
      and r.outdated_on is null and r.signed_on is not null
      and not exists (select 1 from seats s where s.programme_id = r.programme_id and s.unit_id = r.unit_id
        and s.post = 'principal' and s.until_on is null and s.person_id = r.signed_by)
    returning r.id, r.unit_id as "unitId", r.number`)
}

/** The due dates of these assignments as they are now: a letter shows beside its own what has moved since. */
export async function dueDatesNow(
  db: Queryable,
  programmeId: string,
  assignmentIds: readonly string[],
): Promise<Map<string, Day>> {
  if (assignmentIds.length === 0) return new Map()
  const rows = await db.execute<{ id: string; dueOn: Day }>(sql`
    select id, due_on::text as "dueOn" from assignments
    where programme_id = ${programmeId} and id in ${[...assignmentIds]}`)
  return new Map(rows.map(({ id, dueOn }) => [id, dueOn]))
}
