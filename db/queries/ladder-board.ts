import { sql } from 'drizzle-orm'
import type { Group } from '../../lib/access/actor.ts'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import { type DutyKind, dutyKinds } from '../../lib/ladder/duty.ts'
import { type Ladder, stepsOf } from '../../lib/ladder/ladder.ts'
import type { ClockRung } from '../../lib/ladder/rung.ts'
import type { Queryable } from '../open.ts'
import { calendarTables, dueTable, lookAhead, type OpenDuty, type Span } from './duties.ts'
import { ofUnits } from './policies.ts'

/** A duty that stands on the ladder. */
export type Standing = Omit<OpenDuty, 'raisedBy'> & {
  unitZh: string
  unitEn: string
  unitOrganisationId: string
  rung: ClockRung
  reachedOn: Day
  /** When it was told; null: passed over. */
  sentOn: Day | null
  slipId: string | null
  slipNumber: string | null
  slipIssuedOn: Day | null
  /** Chased by hand today. */
  chased: boolean
}

export type WhichStanding = {
  seen: SeenUnits
  unitId?: string | undefined
  kind?: DutyKind | undefined
  group?: Group | undefined
  rungs: readonly ClockRung[]
}

export type LadderBoard = { rows: Standing[]; counts: Partial<Record<ClockRung, number>> }

type Programme = { id: string; startsOn: Day }

/**
 * A page of open duties with the rung they stand on, the highest first, and how many stand on each rung. What is done
 * stands nowhere, from the moment it is done: the sweep need not have run since.
 */
export async function readLadderBoard(
  db: Queryable,
  programme: Programme,
  ladder: Ladder,
  today: Day,
  which: WhichStanding,
  { from, size }: { from: number; size: number },
): Promise<LadderBoard> {
  const until = lookAhead(today, stepsOf(ladder)[0]!.after)
  const span: Span = { programmeId: programme.id, startsOn: programme.startsOn, today, until }
  const [row] = await db.execute<LadderBoard>(sql`
    with ${calendarTables(span)}, ${dueTable(span, which.kind ? [which.kind] : dutyKinds)},
    standing as materialized (
      select d.*, e.rung, e.reached_on, e.sent_on from due d
      cross join lateral (select rung, reached_on, sent_on from escalations e where e.programme_id = ${programme.id}
        and e.kind = d.kind and e.record_id = d.id and e.unit_id = d.unit_id and e.due_on = d.due_on
        and e.reached_on <= ${today} order by e.rung desc limit 1) e
      where ${ofUnits(sql`d.unit_id`, which.seen)} ${which.unitId ? sql`and d.unit_id = ${which.unitId}` : sql``}
        ${which.group ? sql`and d."group" = ${which.group}` : sql``}),
    page as (
      select s.kind::text as kind, s.id as "recordId", s.unit_id as "unitId", s.due_on::text as "dueOn", s.title,
        s.title_en as "titleEn", s."group", s.path, o.short_zh as "unitZh", o.short_en as "unitEn",
        u.organisation_id as "unitOrganisationId", s.rung::text as rung, s.reached_on::text as "reachedOn",
        s.sent_on::text as "sentOn", l.id as "slipId", l.number as "slipNumber", l.issued_on::text as "slipIssuedOn",
        exists (select from chases c where c.programme_id = ${programme.id} and c.kind = s.kind and c.record_id = s.id
          and c.unit_id = s.unit_id and c."on" = ${today}) as chased
      from standing s join units u on u.programme_id = ${programme.id} and u.id = s.unit_id
        join organisations o on o.id = u.organisation_id
        left join lateral (select x.id, x.number, x.issued_on from slips x where x.programme_id = ${programme.id}
          and x.kind = s.kind and x.record_id = s.id and x.unit_id = s.unit_id and x.due_on = s.due_on
          and coalesce(x.issued_on, x.proposed_on) <= ${today} and (x.refused_on is null or x.refused_on > ${today})
          ${which.seen === 'all' ? sql`` : sql`and x.issued_on is not null`}
          order by x.rung desc, x.id limit 1) l on true
      where s.rung::text in ${which.rungs.length > 0 ? [...which.rungs] : ['-']}
      order by s.rung desc, s.due_on, u.position, s.kind, s.id limit ${size} offset ${from})
    select coalesce((select json_agg(p) from page p), '[]') as rows,
      coalesce((select json_object_agg(c.rung, c.count) from (
        select rung::text as rung, count(*)::int as count from standing group by 1) c), '{}') as counts`)
  return row ?? { rows: [], counts: {} }
}

/** The days duties stayed on a rung, by day for a median; `sent` of them were told. */
export type Stay = { rung: ClockRung; reachedOn: Day; leftOn: Day | null; count: number; sent: number }

export function readStays(
  db: Queryable,
  programmeId: string,
  today: Day,
  { seen, kind }: Pick<WhichStanding, 'seen' | 'kind'>,
): Promise<Stay[]> {
  return db.execute<Stay>(sql`
    select e.rung::text as rung, e.reached_on::text as "reachedOn", e.left_on::text as "leftOn", count(*)::int as count,
      (count(*) filter (where e.sent_on <= ${today}))::int as sent
    from escalations e where e.programme_id = ${programmeId} and e.reached_on <= ${today}
      and ${ofUnits(sql`e.unit_id`, seen)} ${kind ? sql`and e.kind = ${kind}` : sql``}
    group by e.rung, e.reached_on, e.left_on`)
}

/** Slips issued by `today`, a rung. */
export async function countSlipsByRung(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
): Promise<Record<string, number>> {
  const rows = await db.execute<{ rung: string; count: number }>(sql`
    select r.rung::text as rung, count(*)::int as count from slips r
    where r.programme_id = ${programmeId} and r.issued_on <= ${today} and ${ofUnits(sql`r.unit_id`, seen)} group by 1`)
  return Object.fromEntries(rows.map(({ rung, count }) => [rung, count]))
}
