import { and, eq, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Question } from '../../lib/pulses/pulse.ts'
import type { Queryable, Tx } from '../open.ts'
import { pulseAnswers, pulseInvitations, pulses } from '../schema/index.ts'
import { leastAnswers } from './evidence/interest.ts'

export type PulseRow = {
  id: string
  stageId: string
  stageZh: string
  stageEn: string
  openedOn: Day
  closesOn: Day
  openedBy: string | null
  invited: number
  answered: number
  reminders: number
  /** A pulse is about the whole programme. */
  unitId: null
}

const facts = sql`q.id, q.stage_id as "stageId", s.name_zh as "stageZh", s.name_en as "stageEn",
  q.opened_on::text as "openedOn", q.closes_on::text as "closesOn", p.name as "openedBy",
  (select count(*)::int from pulse_invitations i where i.programme_id = q.programme_id and i.pulse_id = q.id) as invited,
  (select count(i.answered_on)::int from pulse_invitations i
    where i.programme_id = q.programme_id and i.pulse_id = q.id) as answered,
  (select count(*)::int from events e where e.programme_id = q.programme_id and e.record_kind = 'pulse'
    and e.record_id = q.id and e.name = 'pulse.reminder-sent') as reminders,
  null as "unitId"`

const from = sql`pulses q join stages s on s.programme_id = q.programme_id and s.id = q.stage_id
  left join people p on p.id = q.opened_by`

export function listPulses(db: Queryable, programmeId: string, today: Day): Promise<PulseRow[]> {
  return db.execute<PulseRow>(sql`
    select ${facts} from ${from} where q.programme_id = ${programmeId} and q.opened_on <= ${today}
    order by q.opened_on desc, q.id`)
}

export async function findPulse(db: Queryable, programmeId: string, id: string): Promise<PulseRow | null> {
  const [row] = await db.execute<PulseRow>(sql`
    select ${facts} from ${from} where q.programme_id = ${programmeId} and q.id = ${id}`)
  return row ?? null
}

export type UnitResult = {
  unitId: string
  unitZh: string
  unitEn: string
  invited: number
  /** Null where fewer than five answered: not even how many. */
  answers: number | null
} & Record<Question, number | null>

const mean = (question: Question) =>
  sql.raw(`case when count(a.id) >= ${leastAnswers} then avg(a.${question})::float8 end as "${question}"`)

/**
 * Each unit's means, only where five or more answered; the rest show nothing. Whether they may be shown at all (the
 * pulse has closed) is asked before, see lib/pulses/results.ts.
 */
export function unitResults(db: Queryable, programmeId: string, pulseId: string): Promise<UnitResult[]> {
  return db.execute<UnitResult>(sql`
    select u.id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn",
      (select count(*)::int from pulse_invitations i where i.programme_id = u.programme_id
        and i.pulse_id = ${pulseId} and i.unit_id = u.id) as invited,
      case when count(a.id) >= ${leastAnswers} then count(a.id)::int end as answers,
      ${mean('gain')}, ${mean('fairness')}, ${mean('willingness')}
    from units u join organisations o on o.id = u.organisation_id
    left join pulse_answers a on a.programme_id = u.programme_id and a.unit_id = u.id and a.pulse_id = ${pulseId}
    where u.programme_id = ${programmeId}
      and exists (select from pulse_invitations i where i.programme_id = u.programme_id
        and i.pulse_id = ${pulseId} and i.unit_id = u.id)
    group by u.programme_id, u.id, o.id order by u.position, u.id`)
}

/** The stage, locked: a second pulse for it waits here for the first. */
export async function lockStage(tx: Tx, programmeId: string, stageId: string) {
  const [row] = await tx.execute<{ startsOn: Day }>(sql`
    select starts_on::text as "startsOn" from stages where programme_id = ${programmeId} and id = ${stageId}
    for no key update`)
  return row ?? null
}

export async function pulseOfStage(db: Queryable, programmeId: string, stageId: string) {
  const [row] = await db
    .select()
    .from(pulses)
    .where(and(eq(pulses.programmeId, programmeId), eq(pulses.stageId, stageId)))
  return row ?? null
}

export async function lockPulse(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(pulses)
    .where(and(eq(pulses.programmeId, programmeId), eq(pulses.id, id)))
    .for('no key update')
  return row ? { ...row, unitId: null } : null
}

export async function insertPulse(tx: Tx, row: typeof pulses.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(pulses).values(row).returning({ id: pulses.id })
  return stored!.id
}

/** Everybody with a seat for a unit of the programme, once, for the first of their units. Answers how many. */
export async function invite(tx: Tx, programmeId: string, pulseId: string, today: Day): Promise<number> {
  const rows = await tx.execute(sql`
    insert into pulse_invitations (programme_id, pulse_id, person_id, unit_id)
    select distinct on (s.person_id) s.programme_id, ${pulseId}, s.person_id, s.unit_id
    from seats s join units u on u.programme_id = s.programme_id and u.id = s.unit_id
      join people p on p.id = s.person_id
    where s.programme_id = ${programmeId} and s.until_on is null and p.disabled_at is null
      and (u.left_on is null or u.left_on > ${today})
    order by s.person_id, u.position
    returning person_id`)
  return rows.length
}

/** Those invited who have not answered and still sit for the unit, unit by unit. */
export function waitingOf(db: Queryable, programmeId: string, pulseId: string) {
  return db.execute<{ unitId: string; people: string[] }>(sql`
    select i.unit_id as "unitId", json_agg(i.person_id order by i.person_id) as people
    from pulse_invitations i
    where i.programme_id = ${programmeId} and i.pulse_id = ${pulseId} and i.answered_on is null
      and exists (select from seats s where s.programme_id = i.programme_id and s.unit_id = i.unit_id
        and s.person_id = i.person_id and s.until_on is null)
    group by i.unit_id order by i.unit_id`)
}

export async function remindedOn(db: Queryable, programmeId: string, pulseId: string, today: Day) {
  const rows = await db.execute(sql`
    select 1 from events where programme_id = ${programmeId} and record_kind = 'pulse' and record_id = ${pulseId}
      and name = 'pulse.reminder-sent' and "on" = ${today} limit 1`)
  return rows.length > 0
}

/** One's own invitation with the pulse's period; locked, so that two answers at once are one. */
export async function findInvitation(tx: Tx, programmeId: string, pulseId: string, personId: string) {
  const [row] = await tx.execute<{
    pulseId: string
    unitId: string
    answeredOn: Day | null
    openedOn: Day
    closesOn: Day
  }>(sql`
    select i.pulse_id as "pulseId", i.unit_id as "unitId", i.answered_on::text as "answeredOn",
      q.opened_on::text as "openedOn", q.closes_on::text as "closesOn"
    from pulse_invitations i join pulses q on q.programme_id = i.programme_id and q.id = i.pulse_id
    where i.programme_id = ${programmeId} and i.pulse_id = ${pulseId} and i.person_id = ${personId}
    for no key update of i`)
  return row ?? null
}

/** One's own invitations, for the pages. */
export function invitationsOf(db: Queryable, programmeId: string, personId: string) {
  return db
    .select({ pulseId: pulseInvitations.pulseId, answeredOn: pulseInvitations.answeredOn })
    .from(pulseInvitations)
    .where(and(eq(pulseInvitations.programmeId, programmeId), eq(pulseInvitations.personId, personId)))
}

type AnswerOf = { pulseId: string; unitId: string; personId: string; on: Day }

/** Two rows that nothing ties together: that the person answered, and what was answered for the unit. */
export async function recordAnswer(
  tx: Tx,
  programmeId: string,
  { pulseId, unitId, personId, on }: AnswerOf,
  marks: Record<Question, number>,
) {
  await tx
    .update(pulseInvitations)
    .set({ answeredOn: on })
    .where(
      and(
        eq(pulseInvitations.programmeId, programmeId),
        eq(pulseInvitations.pulseId, pulseId),
        eq(pulseInvitations.personId, personId),
      ),
    )
  await tx.insert(pulseAnswers).values({ programmeId, pulseId, unitId, on, ...marks })
}
