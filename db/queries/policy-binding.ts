import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'

/** A clause `c` that names units binds those; one that names none binds every unit `u`. */
const clauseBinds = sql`(not exists (select 1 from clause_units x where x.programme_id = c.programme_id and x.clause_id = c.id)
  or exists (select 1 from clause_units x where x.programme_id = c.programme_id and x.clause_id = c.id and x.unit_id = u.id))`

/** A document `p` without clauses binds every unit `u`; one with clauses those its clauses bind. The loader of P2 reads it so. */
export const documentBinds = sql`(not exists (select 1 from clauses c where c.programme_id = p.programme_id and c.policy_id = p.id)
  or exists (select 1 from clauses c where c.programme_id = p.programme_id and c.policy_id = p.id and ${clauseBinds}))`

const present = (today: Day) => sql`u.joined_on <= ${today} and (u.left_on is null or u.left_on > ${today})`

/** The units a document binds. */
export async function unitsBoundBy(
  db: Queryable,
  programmeId: string,
  policyId: string,
  today: Day,
): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select u.id from policies p join units u on u.programme_id = p.programme_id
    where p.programme_id = ${programmeId} and p.id = ${policyId} and ${present(today)} and ${documentBinds} order by u.id`)
  return rows.map(({ id }) => id)
}

/** The units one clause binds. */
export async function unitsBoundByClause(
  db: Queryable,
  programmeId: string,
  clauseId: string,
  today: Day,
): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select u.id from clauses c join units u on u.programme_id = c.programme_id
    where c.programme_id = ${programmeId} and c.id = ${clauseId} and ${present(today)} and ${clauseBinds} order by u.id`)
  return rows.map(({ id }) => id)
}

export async function isBound(
  db: Queryable,
  programmeId: string,
  policyId: string,
  unitId: string,
): Promise<boolean> {
  const rows = await db.execute(sql`
    select 1 from policies p join units u on u.programme_id = p.programme_id and u.id = ${unitId}
    where p.programme_id = ${programmeId} and p.id = ${policyId} and ${documentBinds}`)
  return rows.length > 0
}
