import { and, asc, eq, sql } from 'drizzle-orm'
import type { Group, UnitPost } from '../../lib/access/actor.ts'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { actions, cadences, decisions, invitations, meetings } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export type MeetingRow = {
  id: string
  group: Group
  title: string
  heldOn: Day
  place: string
  cancelledOn: Day | null
  minutesOn: Day | null
  invited: number
  recorded: number
  came: number
  decisions: number
  actions: number
  provenance: string
  source: string | null
}

/** A unit knows of the meetings it was invited to, and of those that gave it something to do. */
const seenMeeting = (seen: SeenUnits) =>
  seen === 'all'
    ? sql`true`
    : sql`(exists (select from invitations x where x.programme_id = m.programme_id and x.meeting_id = m.id
          and ${ofUnits(sql`x.unit_id`, seen)})
        or exists (select from actions x join decisions d on d.programme_id = x.programme_id and d.id = x.decision_id
          where d.programme_id = m.programme_id and d.meeting_id = m.id and ${ofUnits(sql`x.unit_id`, seen)}))`

const facts = sql`m.id, m."group"::text as "group", m.title, m.held_on::text as "heldOn", m.place,
  m.cancelled_on::text as "cancelledOn", m.minutes_on::text as "minutesOn", m.provenance::text as provenance, m.source`

export async function listMeetings(
  db: Queryable,
  programmeId: string,
  which: { seen: SeenUnits; group?: Group | undefined },
  { from, size }: { from: number; size: number },
): Promise<{ rows: MeetingRow[]; total: number }> {
  const where = sql`m.programme_id = ${programmeId} and ${seenMeeting(which.seen)}
    ${which.group ? sql`and m."group" = ${which.group}` : sql``}`
  const [rows, [count]] = await Promise.all([
    db.execute<MeetingRow>(sql`
      select ${facts}, i.invited, i.recorded, i.came,
        (select count(*)::int from decisions d where d.programme_id = m.programme_id and d.meeting_id = m.id) as decisions,
        (select count(*)::int from actions a join decisions d on d.programme_id = a.programme_id and d.id = a.decision_id
          where d.programme_id = m.programme_id and d.meeting_id = m.id and ${ofUnits(sql`a.unit_id`, which.seen)}) as actions
      from (select * from meetings m where ${where} order by m.held_on desc, m.id limit ${size} offset ${from}) m
      cross join lateral (
        select count(*)::int as invited, count(x.recorded_on)::int as recorded, count(x.attended_post)::int as came
        from invitations x where x.programme_id = m.programme_id and x.meeting_id = m.id
          and ${ofUnits(sql`x.unit_id`, which.seen)}) i
      order by m.held_on desc, m.id`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from meetings m where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export type CadenceRow = {
  group: Group
  everyWorkdays: number | null
  fromOn: Day | null
  held: Day[]
}

/** Each group's rule, if it gave itself one, and the days it met until the day. */
export async function listCadences(db: Queryable, programmeId: string, today: Day): Promise<CadenceRow[]> {
  return db.execute<CadenceRow>(sql`
    select g.name as "group", c.every_workdays as "everyWorkdays", c.from_on::text as "fromOn",
      coalesce((select json_agg(m.held_on order by m.held_on) from meetings m where m.programme_id = ${programmeId}
        and m."group" = g.name::"group" and m.held_on <= ${today}
        and (m.cancelled_on is null or m.cancelled_on > ${today})), '[]') as held
    from unnest(enum_range(null::"group")::text[]) with ordinality g (name, ordinal)
    left join cadences c on c.programme_id = ${programmeId} and c."group" = g.name::"group" order by g.ordinal`)
}

export async function setCadence(tx: Tx, row: typeof cadences.$inferInsert) {
  const { everyWorkdays, fromOn } = row
  await tx
    .insert(cadences)
    .values(row)
    .onConflictDoUpdate({
      target: [cadences.programmeId, cadences.group],
      set: { everyWorkdays, fromOn, provenance: 'entered' },
    })
}

export type MeetingPage = typeof meetings.$inferSelect & { calledByName: string | null }

/** The meeting with its agenda and minutes, for whoever may know of it. */
export async function findMeeting(db: Queryable, programmeId: string, id: string, seen: SeenUnits) {
  const [row] = await db.execute<MeetingPage>(sql`
    select ${facts}, m.agenda, m.minutes, m.pending, m.version, b.name as "calledByName"
    from meetings m left join people b on b.id = m.called_by
    where m.programme_id = ${programmeId} and m.id = ${id} and ${seenMeeting(seen)}`)
  return row ?? null
}

export type InvitationRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  requiredPost: UnitPost
  attendedPost: UnitPost | null
  substituteApproved: boolean
  recordedOn: Day | null
}

export async function invitationsOf(
  db: Queryable,
  programmeId: string,
  meetingId: string,
  seen: SeenUnits,
): Promise<InvitationRow[]> {
  return db.execute<InvitationRow>(sql`
    select x.id, x.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn",
      x.required_post::text as "requiredPost", x.attended_post::text as "attendedPost",
      x.substitute_approved as "substituteApproved", x.recorded_on::text as "recordedOn"
    from invitations x join units u on u.programme_id = x.programme_id and u.id = x.unit_id
      join organisations o on o.id = u.organisation_id
    where x.programme_id = ${programmeId} and x.meeting_id = ${meetingId} and ${ofUnits(sql`x.unit_id`, seen)}
    order by u.position, u.id`)
}

export async function decisionsOf(db: Queryable, programmeId: string, meetingId: string) {
  return db
    .select()
    .from(decisions)
    .where(and(eq(decisions.programmeId, programmeId), eq(decisions.meetingId, meetingId)))
    .orderBy(asc(decisions.ordinal))
}

export async function lockMeeting(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(meetings)
    .where(and(eq(meetings.programmeId, programmeId), eq(meetings.id, id)))
    .for('no key update')
  return row ?? null
}

export async function insertMeeting(tx: Tx, row: typeof meetings.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(meetings).values(row).returning({ id: meetings.id })
  return stored!.id
}

export async function updateMeeting(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof meetings.$inferInsert>,
) {
  await tx
    .update(meetings)
    .set({ ...set, version: sql`${meetings.version} + 1` })
    .where(and(eq(meetings.programmeId, programmeId), eq(meetings.id, id)))
}

export async function insertInvitations(tx: Tx, rows: (typeof invitations.$inferInsert)[]) {
  if (rows.length > 0) await tx.insert(invitations).values(rows)
}

export type Came = { id: string; attendedPost: UnitPost | null; substituteApproved: boolean }

/** Writes who came; answers the invitations that were changed by it, with their units. */
export async function recordAttendance(
  tx: Tx,
  at: { programmeId: string; meetingId: string; on: Day },
  came: readonly Came[],
): Promise<{ id: string; unitId: string; attendedPost: UnitPost | null }[]> {
  if (came.length === 0) return []
  return tx.execute(sql`
    update invitations x set attended_post = c.post::post, substitute_approved = c.substitute,
      recorded_on = coalesce(x.recorded_on, ${at.on}), provenance = 'entered'
    from json_to_recordset(${JSON.stringify(
      came.map(({ id, attendedPost: post, substituteApproved: substitute }) => ({ id, post, substitute })),
    )}::json) c (id uuid, post text, substitute boolean)
    where x.programme_id = ${at.programmeId} and x.meeting_id = ${at.meetingId} and x.id = c.id
      and (x.recorded_on is null or x.attended_post is distinct from c.post::post
        or x.substitute_approved <> c.substitute)
    returning x.id, x.unit_id as "unitId", x.attended_post::text as "attendedPost"`)
}

export async function countTaken(tx: Tx, programmeId: string, meetingId: string) {
  const [row] = await tx.execute<{ attended: number; decided: number }>(sql`select
    (select count(recorded_on)::int from invitations where programme_id = ${programmeId} and meeting_id = ${meetingId})
      as attended,
    (select count(*)::int from decisions where programme_id = ${programmeId} and meeting_id = ${meetingId}) as decided`)
  return row!
}

/** The next decision of the meeting, which is locked. */
export async function insertDecision(
  tx: Tx,
  row: { programmeId: string; meetingId: string; wording: string; adoptedOn: Day },
): Promise<{ id: string; ordinal: number }> {
  const ordinal = sql`(select coalesce(max(ordinal), 0) + 1 from decisions
    where programme_id = ${row.programmeId} and meeting_id = ${row.meetingId})`
  const [stored] = await tx
    .insert(decisions)
    .values({ ...row, ordinal })
    .returning({ id: decisions.id, ordinal: decisions.ordinal })
  return stored!
}

/** A decision with the group whose meeting adopted it. */
export async function findDecision(db: Queryable, programmeId: string, id: string) {
  const [row] = await db
    .select({
      id: decisions.id,
      meetingId: decisions.meetingId,
      wording: decisions.wording,
      ordinal: decisions.ordinal,
      group: meetings.group,
    })
    .from(decisions)
    .innerJoin(
      meetings,
      and(eq(meetings.programmeId, decisions.programmeId), eq(meetings.id, decisions.meetingId)),
    )
    .where(and(eq(decisions.programmeId, programmeId), eq(decisions.id, id)))
  return row ?? null
}

export async function insertActions(tx: Tx, rows: (typeof actions.$inferInsert)[]) {
  return tx.insert(actions).values(rows).returning({ id: actions.id, unitId: actions.unitId })
}
