import { type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import { type FindingState, overdueBefore } from '../../lib/findings/finding.ts'
import type { Cause, RevisitResult } from '../../lib/findings/form.ts'
import type { Queryable } from '../open.ts'

export type FindingRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  visitId: string | null
  description: string
  basis: string
  cause: Cause
  severity: number
  raisedOn: Day
  raisedBy: string
  dueOn: Day
  closedOn: Day | null
  closedBy: string | null
  /** An answer waits to be judged. */
  answered: boolean
  answeredOn: Day | null
  lastLook: RevisitResult | null
  /** How often a later look put it back on the list. */
  reopened: number
}

export type FindingFilter = {
  units: SeenUnits
  unitId?: string | undefined
  visitId?: string | undefined
  findingId?: string | undefined
  /** `open` is all that is not closed; `overdue` all of that past its deadline, answered or not. */
  state?: FindingState | undefined
  severity?: number | undefined
  cause?: Cause | undefined
  /** Raised within these days, both included. */
  from?: Day | undefined
  to?: Day | undefined
  /** Only what a later look found to have come back. */
  reopened?: '1' | undefined
}

export const findingSorts = ['due', 'raised', 'severity', 'unit'] as const
export type FindingSort = { by: (typeof findingSorts)[number]; down: boolean }

const waiting = sql`(select a.submitted_on from rectifications a where a.programme_id = f.programme_id
  and a.finding_id = f.id and a.accepted_on is null and a.returned_on is null)`

const lastLook = sql`(select v.result from revisits v where v.programme_id = f.programme_id and v.finding_id = f.id
  order by v."on" desc, v.created_at desc limit 1)`

const reopened = sql`(select count(*)::int from revisits w where w.programme_id = f.programme_id
  and w.finding_id = f.id and w.result = 'relapsed')`

/** What a list calls a finding on that day; `stateOf` says the same of one. */
export const stateColumn = (today: Day) => sql`case when f.closed_on is not null then 'closed'
  when ${waiting} is not null then 'answered' when f.due_on < ${overdueBefore(today)} then 'overdue' else 'open' end`

const joined = sql`findings f join units u on u.programme_id = f.programme_id and u.id = f.unit_id
  join organisations o on o.id = u.organisation_id join people r on r.id = f.raised_by
  left join people c on c.id = f.closed_by`

/** One page of the ledger and how many there are in all. */
export async function listFindings(
  db: Queryable,
  programmeId: string,
  today: Day,
  filter: FindingFilter,
  { sort, from, size }: { sort: FindingSort; from: number; size: number },
): Promise<{ rows: FindingRow[]; total: number }> {
  const where = sql`f.programme_id = ${programmeId} ${conditions(filter, today)}`
  const [rows, [count]] = await Promise.all([
    db.execute<FindingRow>(sql`
      select f.id, f.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", f.visit_id as "visitId",
        f.description, f.basis, f.cause, f.severity, f.raised_on::text as "raisedOn", r.name as "raisedBy",
        f.due_on::text as "dueOn", f.closed_on::text as "closedOn", c.name as "closedBy",
        ${waiting}::text as "answeredOn", ${waiting} is not null as answered, ${lastLook} as "lastLook",
        ${reopened} as reopened
      from ${joined} where ${where} order by ${order(sort)}, f.id limit ${size} offset ${from}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from findings f where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export type FindingCounts = Record<FindingState, number>

/** How many of each, over everything the reader may see; cost follows the units seen, by index. */
export async function countFindings(
  db: Queryable,
  programmeId: string,
  today: Day,
  units: SeenUnits,
): Promise<FindingCounts> {
  const [row] = await db.execute<FindingCounts>(sql`
    select count(*) filter (where f.closed_on is null)::int as open,
      count(*) filter (where f.closed_on is null and ${waiting} is not null)::int as answered,
      count(*) filter (where f.closed_on is null and f.due_on < ${overdueBefore(today)})::int as overdue,
      count(*) filter (where f.closed_on is not null)::int as closed
    from findings f where f.programme_id = ${programmeId} ${seen(units)}`)
  return row ?? { open: 0, answered: 0, overdue: 0, closed: 0 }
}

/** The filter as SQL over `findings f`. */
export function conditions(filter: FindingFilter, today: Day): SQL {
  const { unitId, visitId, findingId, state, severity, cause, from, to } = filter
  const parts: SQL[] = [seen(filter.units)]
  if (unitId) parts.push(sql`and f.unit_id = ${unitId}`)
  if (visitId) parts.push(sql`and f.visit_id = ${visitId}`)
  if (findingId) parts.push(sql`and f.id = ${findingId}`)
  if (severity) parts.push(sql`and f.severity = ${severity}`)
  if (from) parts.push(sql`and f.raised_on >= ${from}`)
  if (to) parts.push(sql`and f.raised_on <= ${to}`)
  if (filter.reopened) parts.push(sql`and ${reopened} > 0`)
  if (cause) parts.push(sql`and f.cause = ${cause}`)
  if (state === 'closed') parts.push(sql`and f.closed_on is not null`)
  else if (state) parts.push(sql`and f.closed_on is null`)
  if (state === 'answered') parts.push(sql`and ${waiting} is not null`)
  if (state === 'overdue') parts.push(sql`and f.due_on < ${overdueBefore(today)}`)
  return sql.join(parts, sql` `)
}

function seen(units: SeenUnits): SQL {
  if (units === 'all') return sql``
  return units.length > 0 ? sql`and f.unit_id in ${units}` : sql`and false`
}

/** Open ones first by deadline: what is late stands on top, what is closed at the end. */
function order({ by, down }: FindingSort): SQL {
  const way = down ? sql`desc` : sql`asc`
  if (by === 'raised') return sql`f.raised_on ${way}`
  if (by === 'severity') return sql`f.severity ${way}, f.due_on`
  if (by === 'unit') return sql`u.position ${way}, f.due_on`
  return sql`f.closed_on is not null, f.due_on ${way}`
}
