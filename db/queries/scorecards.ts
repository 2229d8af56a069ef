import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

/** What a proof says of a record beside its numbers: a line of text, its date, a percent where it has one. */
export type Described = {
  id: string
  text: string
  textEn: string | null
  on: Day | null
  percent: number | null
}

/**
 * The records a proof cites, by id, within one unit: assignments by their task, reports by their sentence, findings
 * by their description. Ids of other kinds are simply not answered.
 */
export async function describeRecords(
  db: Queryable,
  programmeId: string,
  unitId: string,
  ids: readonly string[],
): Promise<Map<string, Described>> {
  if (ids.length === 0) return new Map()
  const asked = sql`(select x::uuid from json_array_elements_text(${JSON.stringify(ids)}::json) as x)`
  const own = (alias: string) =>
    sql`${sql.raw(alias)}.programme_id = ${programmeId} and ${sql.raw(alias)}.unit_id = ${unitId} and ${sql.raw(alias)}.id in ${asked}`
  const rows = await db.execute<Described>(sql`
    select a.id, k.title as text, k.title_en as "textEn", a.due_on::text as "on", null::float8 as percent
      from assignments a join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id where ${own('a')}
    union all select r.id, left(r.sentence, 120), null, r.submitted_on::text, r.percent from reports r where ${own('r')}
    union all select f.id, left(f.description, 120), null, f.due_on::text, null from findings f where ${own('f')}
    union all select v.id, v.note, null, v."on"::text, null from revisits v where ${own('v')}
    union all select l.id, l.number, null, coalesce(l.signed_on, l.due_on)::text, null from letters l where ${own('l')}
    union all select p.id, p.title, p.title_en, p.in_force_from::text, null from policies p
      where p.programme_id = ${programmeId} and p.id in ${asked}`)
  return new Map(rows.map((row) => [row.id, row]))
}
