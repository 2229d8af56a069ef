import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Db, Sql } from '../../db/open.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import type { Random } from '../../db/seed/random.ts'
import type { Group, Subject } from '../../lib/access/actor.ts'
import type { Deed, Ending } from '../../lib/access/deed.ts'
import { perform } from '../../lib/access/perform.ts'
import type { Day } from '../../lib/calendar.ts'

/** What a writer knows when it looks for something to do. */
export type At = { sql: Sql; db: Db; draw: Random; programmeId: string; today: Day }

/** A deed somebody is about to carry out, through the very door that forms and programs use. */
export type Attempt = {
  personId: string
  raw: Record<string, unknown>
  /** What the form makes of an input: its fields and their kinds. */
  form: z.ZodType
  /** With other fields than those found, if any are given. */
  carryOut: (sessionId: string, changed?: Record<string, unknown>) => Promise<Ending<unknown>>
}

/** Looks for a record on which this can be done, and for somebody who may; null where there is none just now. */
export type Chance = (at: At) => Promise<Attempt | null>

export function attempt<In, S extends Subject, Out>(
  { programmeId }: At,
  personId: string | null,
  deed: Deed<In, S, Out>,
  raw: Record<string, unknown>,
): Attempt | null {
  if (!personId) return null
  const carryOut = (sessionId: string, changed: Record<string, unknown> = {}) =>
    perform(deed, { sessionId }, { programmeId, ...raw, ...changed }, randomUUID())
  return { personId, raw, form: deed.form, carryOut }
}

/** Anything of a table, `r` in the condition: from a random place on, so that every record has its turn. */
export async function some(at: At, table: string, where: string): Promise<Record<string, string> | null> {
  const from = Array.from({ length: 8 }, () => at.draw.int(0, 15).toString(16)).join('')
  for (const id of [`${from}-0000-0000-0000-000000000000`, '00000000-0000-0000-0000-000000000000']) {
    const [row] = await at.sql.unsafe(
      `select to_jsonb(r) as row from ${table} r where r.programme_id = $1 and r.id >= $2 and (${where}) order by r.id limit 1`,
      [at.programmeId, id],
    )
    if (row) return row.row
  }
  return null
}

/** Someone who speaks for the unit. */
export async function speaker(
  { sql, programmeId, draw }: At,
  unitId: string | undefined,
  ...posts: string[]
) {
  if (!unitId) return null
  const held = await sql<{ personId: string }[]>`
    select person_id as "personId" from seats where programme_id = ${programmeId} and unit_id = ${unitId}
      and until_on is null and post::text in ${sql(posts.length > 0 ? posts : ['liaison', 'deputy', 'principal'])} order by id`
  return held.length > 0 ? draw.pick(held).personId : null
}

export async function memberOf({ sql, programmeId, draw }: At, group: Group) {
  const held = await sql<{ personId: string }[]>`
    select person_id as "personId" from seats where programme_id = ${programmeId} and "group" = ${group}
      and until_on is null order by id`
  return held.length > 0 ? draw.pick(held).personId : null
}

export const aUnitId = async (at: At) => (await some(at, 'units', 'r.left_on is null'))?.id

/** A session for each person who ever acts, kept for the next time. */
export function sessions(db: Db) {
  const known = new Map<string, Promise<string>>()
  return (personId: string) => {
    const session = known.get(personId) ?? startSession(db, personId, 'local', 'npm run bench', 1)
    known.set(personId, session)
    return session
  }
}
