import { sql } from 'drizzle-orm'
import type { Actor, Person, Seat } from '../../lib/access/actor.ts'
import type { Credential, ProgrammeRow } from '../../lib/access/scene.ts'
import type { Queryable } from '../open.ts'
import { settledOf, versionsOf } from './model-history.ts'

type Row = { person: Person; programme: ProgrammeRow | null; seats: Seat[] | null; calendarVersion: number }

const person = sql`json_build_object('id', p.id, 'username', p.username, 'name', p.name,
  'organisationId', p.organisation_id, 'administration', p.administration, 'language', p.language,
  'mustChangePassword', p.must_change_password)`

const programme = sql`case when pr.id is null then null else json_build_object('id', pr.id, 'code', pr.code,
  'nameZh', pr.name_zh, 'nameEn', pr.name_en, 'startsOn', pr.starts_on, 'endsOn', pr.ends_on,
  'isExample', pr.is_example, 'exampleDay', pr.example_day,
  'versions', ${versionsOf(sql`pr`)}, 'settled', ${settledOf(sql`pr`)}) end`

/** Seats in force decide access; their dates decide scores. So moving the example's day locks nobody out. */
const seats = sql`(select json_agg(json_build_object('id', s.id, 'group', s."group", 'unitId', s.unit_id,
  'post', s.post)) from seats s where s.person_id = p.id and s.programme_id = pr.id and s.until_on is null)`

/** The table a credential is looked up in, and when it holds. */
function holder(credential: Credential) {
  if ('sessionId' in credential)
    return {
      from: sql`sessions`,
      which: sql`c.id = ${credential.sessionId} and c.ended_at is null and c.expires_at > now()`,
    }
  if ('tokenHash' in credential)
    return {
      from: sql`api_tokens`,
      which: sql`c.token_hash = ${credential.tokenHash} and c.revoked_at is null`,
    }
  return {
    from: sql`calendar_feeds`,
    which: sql`c.token_hash = ${credential.feedHash} and c.revoked_at is null and c.expires_on >= current_date`,
  }
}

/**
 * Who acts, read afresh: an ended session, a revoked token, a disabled person or a changed seat takes effect on the
 * next request. One query. `null` when nobody is signed in; `programme` null when there is none by that id.
 */
export async function findActor(
  db: Queryable,
  credential: Credential,
  programmeId: string | null,
): Promise<{ actor: Actor; programme: ProgrammeRow | null; calendarVersion: number } | null> {
  const { from, which } = holder(credential)
  const [row] = await db.execute<Row>(sql`
    select ${person} as person, ${programme} as programme, ${seats} as seats,
      coalesce((select version from calendar_state), 0) as "calendarVersion"
    from ${from} c join people p on p.id = c.person_id left join programmes pr on pr.id = ${programmeId}
    where ${which} and p.disabled_at is null`)
  if (!row) return null
  const { programme: found, calendarVersion } = row
  return { actor: { ...row.person, seats: row.seats ?? [] }, programme: found, calendarVersion }
}

/** The programmes a person holds a seat in, the newest first. */
export async function programmesOf(db: Queryable, personId: string): Promise<ProgrammeRow[]> {
  const rows = await db.execute<{ programme: ProgrammeRow }>(sql`
    select ${programme} as programme from programmes pr
    where exists (select 1 from seats s where s.programme_id = pr.id and s.person_id = ${personId} and s.until_on is null)
    order by pr.starts_on desc, pr.code`)
  return rows.map((row) => row.programme)
}
