import { eq, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import { type DutyKind, dutyKinds, rungsOf } from '../../lib/ladder/duty.ts'
import { type Ladder, stepsOf, usualReply, usualSteps } from '../../lib/ladder/ladder.ts'
import { type ClockRung, levelOf } from '../../lib/ladder/rung.ts'
import { type RungAudience, toldBy } from '../../lib/ladder/telling.ts'
import type { Queryable, Tx } from '../open.ts'
import { ladders } from '../schema/index.ts'
import { calendarTables, countOf, dueTable, lookAhead, type Span } from './duties.ts'

/** A programme's ladder; the usual one, taken up on its first day, where nobody has set another. */
export async function findLadder(db: Queryable, programme: { id: string; startsOn: Day }): Promise<Ladder> {
  const [row] = await db.select().from(ladders).where(eq(ladders.programmeId, programme.id))
  return row ?? { ...usualSteps, fromOn: programme.startsOn, replyWithin: usualReply, version: 0 }
}

/** Alone among the programme's sweeps: two at once would lock the same rows in different order. */
export async function lockSweep(tx: Tx, programmeId: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${programmeId}, 8))`)
}

export type SweptSlip = { id: string; unitId: string; rung: ClockRung }
export type Swept = { people: string[]; slips: SweptSlip[] }

type Programme = { id: string; startsOn: Day }

/**
 * One statement for the whole programme: every open duty gets the highest rung it has reached, with the lower ones as
 * passed over; blue and orange become slips, red a proposal; whom it concerns is told; what is done or climbed on leaves
 * its rung. The unique key of `escalations` makes each happen once, and anew when the due day moved. Nothing is read
 * of duties whose first rung is still ahead.
 *
 * `sent` asks for membership, not for a join: how many rows an insert returns the planner takes to be one, and it went
 * through all of `missing` for each of them, 172 million pairs and 37 of 39 seconds at 113,300 assignments. `is true`
 * keeps the question from becoming a join again; so it is answered from a hash table.
 */
export async function climb(
  tx: Tx,
  programme: Programme,
  ladder: Ladder,
  today: Day,
  replyDueOn: Day,
): Promise<Swept> {
  const first = stepsOf(ladder)[0]!.after
  const until = lookAhead(today, first)
  const span: Span = { programmeId: programme.id, startsOn: programme.startsOn, today, until }
  const [row] = await tx.execute<Swept>(sql`
    with ${calendarTables(span)}, ${dueTable(span)}, ${rungTables(ladder)},
    counted as materialized (
      select d.*, ${countOf(span, today)} - x.n as over from due d join days x on x.day = d.due_on),
    missing as materialized (
      select s.*, b.level as top, p.rung from counted s join tops b on b.kind = s.kind and b.over = least(s.over, ${lastOver(ladder)})
        join steps p on p.kind = b.kind and p.level = b.level
      where not exists (select from escalations e where e.programme_id = ${programme.id} and e.kind = s.kind
        and e.record_id = s.id and e.unit_id = s.unit_id and e.due_on = s.due_on and e.rung = p.rung)),
    fresh as (
      insert into escalations (programme_id, kind, record_id, unit_id, due_on, rung, reached_on, sent_on, left_on)
      select ${programme.id}, m.kind, m.id, m.unit_id, m.due_on, p.rung, w.day,
        case when p.level = m.top and w.day >= ${ladder.fromOn} then ${today}::date end,
        lead(w.day) over (partition by m.kind, m.id, m.unit_id, m.due_on order by p.level)
      from missing m join steps p on p.kind = m.kind and p.level <= m.top
        join days x on x.day = m.due_on join works w on w.n = x.n + p.after
      order by m.kind, m.id, m.unit_id, m.due_on, p.level
      on conflict do nothing
      returning kind, record_id, unit_id, due_on, rung, reached_on, sent_on),
    sent as (
      select * from missing where ((kind, id, unit_id, due_on) in (
        select kind, record_id, unit_id, due_on from fresh where sent_on is not null)) is true),
    written as (
      insert into slips (programme_id, unit_id, rung, kind, record_id, item, item_en, due_on, days_over, proposed_on,
        issued_on, reply_due_on)
      select ${programme.id}, s.unit_id, s.rung, s.kind, s.id, s.title, s.title_en, s.due_on, s.over,
        case when s.rung = 'red' then ${today}::date end, case when s.rung <> 'red' then ${today}::date end,
        case when s.rung <> 'red' then ${replyDueOn}::date end
      from sent s where s.rung in ('blue', 'orange', 'red') and not exists (
        select from slips o where o.programme_id = ${programme.id} and o.kind = s.kind and o.record_id = s.id
          and o.unit_id = s.unit_id and o.due_on = s.due_on and o.rung = s.rung and o.refused_on is null)
      on conflict do nothing
      returning id, kind, record_id, unit_id, due_on, rung),
    climbed as (
      update escalations e set left_on = greatest(n.reached_on, e.reached_on) from (
        select kind, record_id, unit_id, due_on, min(reached_on) as reached_on, min(rung) as rung from fresh group by 1, 2, 3, 4) n
      where e.programme_id = ${programme.id} and e.left_on is null and e.kind = n.kind and e.record_id = n.record_id
        and e.unit_id = n.unit_id and e.due_on = n.due_on and e.rung < n.rung),
    gone as (
      update escalations e set left_on = ${today} where e.programme_id = ${programme.id} and e.left_on is null
        and e.reached_on <= ${today} and not exists (select from due d where d.kind = e.kind and d.id = e.record_id
          and d.unit_id = e.unit_id and d.due_on = e.due_on)),
    ${toldTable(span)}
    select coalesce((select json_agg(distinct person_id) from told), '[]') as people,
      coalesce((select json_agg(json_build_object('id', id, 'unitId', unit_id, 'rung', rung) order by due_on, record_id, unit_id)
        from written), '[]') as slips`)
  return row as Swept
}

/** More working days over than any step is as good as the last. */
const lastOver = (ladder: Ladder) => stepsOf(ladder).at(-1)!.after

/** `steps`: the rungs each kind of duty climbs. `tops`: the highest one reached so many working days over. */
function rungTables(ladder: Ladder) {
  const steps = dutyKinds.flatMap((kind) =>
    stepsOf(ladder)
      .filter(({ rung }) => rungsOf(kind).includes(rung))
      .map(({ rung, after }) => ({ kind, rung, after, level: levelOf(rung) })),
  )
  const first = stepsOf(ladder)[0]!.after
  const tops = dutyKinds.flatMap((kind) =>
    range(first, lastOver(ladder)).map((over) => ({ kind, over, level: topOf(steps, kind, over) })),
  )
  return sql`steps as materialized (
      select * from json_to_recordset(${JSON.stringify(steps)}::json) as s(kind duty_kind, rung rung, after int, level int)),
    tops as materialized (
      select * from json_to_recordset(${JSON.stringify(tops)}::json) as b(kind duty_kind, over int, level int))`
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

type Step = { kind: DutyKind; after: number; level: number }

const topOf = (steps: readonly Step[], kind: DutyKind, over: number): number | null =>
  steps.findLast((step) => step.kind === kind && step.after <= over)?.level ?? null

/**
 * Notices of what was sent. Up the line: the unit's liaison, then its deputy, its principal, at last the group. Where a
 * post is empty the next one above is told in its place.
 */
function toldTable({ programmeId, today }: Span) {
  const lines = Object.entries(toldBy).map(([rung, told]) => ({ rung, ...plain(told) }))
  return sql`
    lines as materialized (select * from json_to_recordset(${JSON.stringify(lines)}::json)
      as l(rung rung, posts int, "group" boolean, raiser boolean, deciders boolean)),
    held as (
      select s.person_id, s.unit_id, s."group"::text as "group", s.post::text as post,
        array_position(array['liaison', 'deputy', 'principal'], s.post::text) as rank,
        min(array_position(array['liaison', 'deputy', 'principal'], s.post::text)) over (partition by s.unit_id) as least
      from seats s join people p on p.id = s.person_id and p.disabled_at is null
      where s.programme_id = ${programmeId} and s.until_on is null),
    audience as (
      select s.kind, s.id, s.unit_id, s.due_on, h.person_id from sent s join lines l on l.rung = s.rung
        join held h on h.unit_id = s.unit_id where s.kind <> 'extension' and l.posts > 0
          and (h.rank <= greatest(l.posts, h.least) or s.kind = 'request' and h.post = 'technical-contact')
      union select s.kind, s.id, s.unit_id, s.due_on, h.person_id from sent s join lines l on l.rung = s.rung
        join held h on h."group" = s."group" where l."group" or s.kind = 'extension'
      union select s.kind, s.id, s.unit_id, s.due_on, s.raised_by from sent s join lines l on l.rung = s.rung
        where l.raiser and s.raised_by is not null
      union select s.kind, s.id, s.unit_id, s.due_on, h.person_id from sent s join lines l on l.rung = s.rung
        join held h on h."group" = 'supervision' or h."group" = 'leading' and h.post = 'head' where l.deciders),
    told as (
      insert into notices (programme_id, person_id, key, name, params, path, unit_id, "on")
      select ${programmeId}, p.id, s.kind || ':' || s.id || ':' || s.unit_id || ':' || s.rung || ':' || s.due_on, 'clock.' || s.rung,
        jsonb_build_object('kind', s.kind, 'title', s.title, 'titleEn', s.title_en, 'dueOn', s.due_on, 'days', abs(s.over)),
        coalesce('slips/' || w.id, s.path), s.unit_id, ${today}
      from audience a join sent s on s.kind = a.kind and s.id = a.id and s.unit_id = a.unit_id and s.due_on = a.due_on
        join people p on p.id = a.person_id and p.disabled_at is null
        left join written w on w.kind = s.kind and w.record_id = s.id and w.unit_id = s.unit_id and w.due_on = s.due_on
      order by s.due_on, s.id, p.id
      on conflict (programme_id, person_id, key) do nothing
      returning person_id)`
}

const plain = ({ posts, group = false, raiser = false, deciders = false }: RungAudience) => ({
  posts: posts ?? 0,
  group,
  raiser,
  deciders,
})
