import { and, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { stationMembers, stationNotes, stations } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export type StationRow = {
  id: string
  unitId: string
  unitOrganisationId: string
  unitZh: string
  unitEn: string
  place: string
  task: string
  fromOn: Day
  untilOn: Day
  endedOn: Day | null
  conclusion: string
  /** Days noted so far, and the last of them. */
  days: number
  lastNotedOn: Day | null
  members: number
  version: number
}

const facts = (today: Day) => sql`s.id, s.unit_id as "unitId", u.organisation_id as "unitOrganisationId",
  o.short_zh as "unitZh", o.short_en as "unitEn", s.place, s.task, s.from_on::text as "fromOn",
  s.until_on::text as "untilOn", case when s.ended_on <= ${today} then s.ended_on::text end as "endedOn",
  case when s.ended_on <= ${today} then s.conclusion else '' end as conclusion, s.version,
  (select count(*)::int from station_members m where m.programme_id = s.programme_id and m.station_id = s.id) as members,
  n.days, n."lastNotedOn"`

const from = (today: Day) => sql`stations s
  join units u on u.programme_id = s.programme_id and u.id = s.unit_id
  join organisations o on o.id = u.organisation_id
  left join lateral (select count(distinct noted_on)::int as days, max(noted_on)::text as "lastNotedOn"
    from station_notes where programme_id = s.programme_id and station_id = s.id and noted_on <= ${today}) n on true`

/** The stations, those still going first, then the newest. */
export function listStations(
  db: Queryable,
  programmeId: string,
  today: Day,
  { seen, unitId }: { seen: SeenUnits; unitId?: string | undefined },
): Promise<StationRow[]> {
  return db.execute<StationRow>(sql`select ${facts(today)} from ${from(today)}
    where s.programme_id = ${programmeId} and ${ofUnits(sql`s.unit_id`, seen)}
      ${unitId ? sql`and s.unit_id = ${unitId}` : sql``}
    order by s.ended_on is not null, s.from_on desc, s.id limit 200`)
}

export type StationMember = {
  id: string
  name: string
  organisationZh: string | null
  organisationEn: string | null
}
export type StationNote = { id: string; notedOn: Day; text: string; writtenBy: string }
export type StationPage = StationRow & {
  people: StationMember[]
  notes: StationNote[]
  endedByName: string | null
}

/** A station with its people and its notes, newest day first; `null` when it is not there. */
export async function findStation(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
): Promise<StationPage | null> {
  const [row] = await db.execute<StationPage>(sql`
    select ${facts(today)}, e.name as "endedByName",
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'organisationZh', po.short_zh,
          'organisationEn', po.short_en) order by p.name), '[]') from station_members m join people p on p.id = m.person_id
        left join organisations po on po.id = p.organisation_id
        where m.programme_id = s.programme_id and m.station_id = s.id) as people,
      (select coalesce(json_agg(json_build_object('id', x.id, 'notedOn', x.noted_on, 'text', x.text, 'writtenBy', p.name)
          order by x.noted_on desc, x.created_at desc), '[]') from station_notes x join people p on p.id = x.written_by
        where x.programme_id = s.programme_id and x.station_id = s.id and x.noted_on <= ${today}) as notes
    from ${from(today)} left join people e on e.id = s.ended_by
    where s.programme_id = ${programmeId} and s.id = ${id}`)
  return row ?? null
}

/** For a write: locked, with who belongs to it. */
export async function lockStation(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(stations)
    .where(and(eq(stations.programmeId, programmeId), eq(stations.id, id)))
    .for('no key update')
  if (!row) return null
  const members = await tx
    .select({ id: stationMembers.personId })
    .from(stationMembers)
    .where(and(eq(stationMembers.programmeId, programmeId), eq(stationMembers.stationId, id)))
  const [last] = await tx.execute<{ on: Day | null }>(sql`
    select max(noted_on)::text as "on" from station_notes where programme_id = ${programmeId} and station_id = ${id}`)
  return { ...row, memberIds: members.map((member) => member.id), lastNotedOn: last?.on ?? null }
}

export async function insertStation(
  tx: Tx,
  row: typeof stations.$inferInsert,
  memberIds: readonly string[],
): Promise<string> {
  const [stored] = await tx.insert(stations).values(row).returning({ id: stations.id })
  const stationId = stored!.id
  await tx
    .insert(stationMembers)
    .values(memberIds.map((personId) => ({ programmeId: row.programmeId, stationId, personId })))
  return stationId
}

export async function insertStationNote(tx: Tx, row: typeof stationNotes.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(stationNotes).values(row).returning({ id: stationNotes.id })
  return stored!.id
}

export async function changeStation(
  tx: Tx,
  programmeId: string,
  id: string,
  change: Partial<typeof stations.$inferInsert>,
) {
  await tx
    .update(stations)
    .set({ ...change, version: sql`${stations.version} + 1` })
    .where(and(eq(stations.programmeId, programmeId), eq(stations.id, id)))
}
