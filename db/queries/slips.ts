import { and, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { DutyKey, DutyKind } from '../../lib/ladder/duty.ts'
import type { PaperRung } from '../../lib/ladder/rung.ts'
import type { SlipState } from '../../lib/slips/slip.ts'
import type { Queryable, Tx } from '../open.ts'
import { slips } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export type SlipRow = {
  id: string
  number: string | null
  paperId: string | null
  rung: PaperRung
  kind: DutyKind
  recordId: string
  unitId: string
  unitZh: string
  unitEn: string
  item: string
  itemEn: string
  dueOn: Day
  daysOver: number
  proposedOn: Day | null
  issuedOn: Day | null
  replyDueOn: Day | null
  receivedOn: Day | null
  repliedOn: Day | null
  closedOn: Day | null
  refusedOn: Day | null
  state: SlipState
  version: number
}

/** What a slip is called on a day. What lies after the day has not happened yet: the example's day moves. */
const state = (today: Day) => sql`case when r.refused_on <= ${today} then 'refused'
  when r.issued_on is null or r.issued_on > ${today} then 'proposed' when r.closed_on <= ${today} then 'closed'
  when r.replied_on <= ${today} then 'replied' when r.received_on <= ${today} then 'received' else 'issued' end`

const facts = (
  today: Day,
) => sql`r.id, r.number, r.paper_id as "paperId", r.rung::text as rung, r.kind::text as kind,
  r.record_id as "recordId", r.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", r.item,
  r.item_en as "itemEn", r.due_on::text as "dueOn", r.days_over as "daysOver", r.proposed_on::text as "proposedOn",
  r.issued_on::text as "issuedOn", r.reply_due_on::text as "replyDueOn", r.received_on::text as "receivedOn",
  r.replied_on::text as "repliedOn", r.closed_on::text as "closedOn", r.refused_on::text as "refusedOn",
  ${state(today)} as state, r.version`

const from = sql`slips r join units u on u.programme_id = r.programme_id and u.id = r.unit_id
  join organisations o on o.id = u.organisation_id`

/** A unit's people know of a slip once it is issued to them, not of what is only proposed. */
const known = (seen: SeenUnits, today: Day) =>
  seen === 'all' ? sql`true` : sql`${ofUnits(sql`r.unit_id`, seen)} and r.issued_on <= ${today}`

export type WhichSlips = {
  seen: SeenUnits
  unitId?: string | undefined
  state?: SlipState | undefined
  rung?: PaperRung | undefined
  /** Issued and neither answered nor closed. */
  owed?: boolean
}

const wanted = (programmeId: string, today: Day, which: WhichSlips) => sql`r.programme_id = ${programmeId}
  and coalesce(r.proposed_on, r.issued_on) <= ${today} and ${known(which.seen, today)}
  ${which.unitId ? sql`and r.unit_id = ${which.unitId}` : sql``}
  ${which.rung ? sql`and r.rung = ${which.rung}` : sql``}
  ${which.state ? sql`and ${state(today)} = ${which.state}` : sql``}
  ${which.owed ? sql`and ${state(today)} in ('issued', 'received')` : sql``}`

/** A page of slips, what waits first, the severest before the milder; and of how many it is one. */
export async function listSlips(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: WhichSlips,
  { from: start, size }: { from: number; size: number },
): Promise<{ rows: SlipRow[]; total: number }> {
  const where = wanted(programmeId, today, which)
  const [rows, [count]] = await Promise.all([
    db.execute<SlipRow>(sql`select ${facts(today)} from ${from} where ${where}
      order by array_position(array['proposed','replied','issued','received','closed','refused'], ${state(today)}),
        r.rung desc, coalesce(r.issued_on, r.proposed_on) desc, r.number desc nulls last, r.id limit ${size} offset ${start}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from slips r where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export async function countSlips(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
): Promise<Partial<Record<SlipState, number>>> {
  const rows = await db.execute<{ state: SlipState; count: number }>(sql`
    select ${state(today)} as state, count(*)::int as count from slips r
    where ${wanted(programmeId, today, { seen })} group by 1`)
  return Object.fromEntries(rows.map((row) => [row.state, row.count]))
}

/** What waits for a named person, the severest first: by the partial index on what is undecided. */
export async function undecidedSlips(
  db: Queryable,
  programmeId: string,
  today: Day,
  limit: number,
): Promise<(SlipRow & { total: number })[]> {
  return db.execute(sql`select ${facts(today)}, count(*) over ()::int as total from ${from}
    where r.programme_id = ${programmeId} and r.issued_on is null and r.refused_on is null and r.proposed_on <= ${today}
    order by r.rung desc, r.days_over desc, r.id limit ${limit}`)
}

export type SlipPage = SlipRow & {
  unitOrganisationId: string
  reason: string
  proposedByName: string | null
  issuedByName: string | null
  refusedByName: string | null
  refusedWhy: string | null
  receivedAt: Date | null
  receivedByName: string | null
  reply: string | null
  repliedByName: string | null
  closedByName: string | null
  closing: string | null
}

export async function findSlip(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
  seen: SeenUnits,
): Promise<SlipPage | null> {
  const [row] = await db.execute<SlipPage>(sql`
    select ${facts(today)}, u.organisation_id as "unitOrganisationId", r.reason, r.refused_why as "refusedWhy",
      r.received_at as "receivedAt", r.reply, r.closing, p.name as "proposedByName", i.name as "issuedByName",
      f.name as "refusedByName", g.name as "receivedByName", a.name as "repliedByName", c.name as "closedByName"
    from ${from} left join people p on p.id = r.proposed_by left join people i on i.id = r.issued_by
      left join people f on f.id = r.refused_by left join people g on g.id = r.received_by
      left join people a on a.id = r.replied_by left join people c on c.id = r.closed_by
    where r.programme_id = ${programmeId} and r.id = ${id} and coalesce(r.proposed_on, r.issued_on) <= ${today}
      and ${known(seen, today)}`)
  return row ?? null
}

/** Slips of one duty, the newest first. */
export async function slipsOf(
  db: Queryable,
  programmeId: string,
  today: Day,
  { kind, recordId, unitId }: Omit<DutyKey, 'dueOn'>,
): Promise<SlipRow[]> {
  return db.execute<SlipRow>(sql`select ${facts(today)} from ${from} where r.programme_id = ${programmeId}
    and r.kind = ${kind} and r.record_id = ${recordId} and r.unit_id = ${unitId}
    and coalesce(r.proposed_on, r.issued_on) <= ${today} order by r.created_at desc`)
}

export type LockedSlip = NonNullable<Awaited<ReturnType<typeof lockSlip>>>

/** Locked first, then read with the names a refusal and the paper need. */
export async function lockSlip(tx: Tx, programmeId: string, id: string) {
  const which = and(eq(slips.programmeId, programmeId), eq(slips.id, id))
  const [row] = await tx.select().from(slips).where(which).for('no key update')
  if (!row) return null
  const [names] = await tx.execute<{ unitName: string; receivedByName: string | null }>(sql`
    select o.name_zh as "unitName", (select name from people where id = ${row.receivedBy}) as "receivedByName"
    from units u join organisations o on o.id = u.organisation_id
    where u.programme_id = ${programmeId} and u.id = ${row.unitId}`)
  return { ...row, ...names! }
}

/** The same, several at once and in the order they are numbered in, for the clock's papers. */
export async function slipsToNumber(
  tx: Tx,
  programmeId: string,
  ids: readonly string[],
): Promise<SlipToNumber[]> {
  if (ids.length === 0) return []
  return tx.execute<SlipToNumber>(sql`select ${facts('9999-12-31')}, r.reason, o.name_zh as "unitName"
    from ${from} where r.programme_id = ${programmeId}
      and r.id in (select i::uuid from json_array_elements_text(${JSON.stringify(ids)}::json) i)
    order by r.rung, u.position, r.due_on, r.id`)
}

export type SlipToNumber = SlipRow & { reason: string; unitName: string }

export async function insertSlip(tx: Tx, row: typeof slips.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(slips).values(row).returning({ id: slips.id })
  return stored!.id
}

export async function updateSlip(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof slips.$inferInsert>,
) {
  await tx
    .update(slips)
    .set({ ...set, version: sql`${slips.version} + 1` })
    .where(and(eq(slips.programmeId, programmeId), eq(slips.id, id)))
}

/** Each is on its paper from now on: one statement for all of them. */
export async function putOnPaper(
  tx: Tx,
  programmeId: string,
  placed: readonly { id: string; number: string; paperId: string }[],
) {
  await tx.execute(sql`
    update slips r set number = p.number, paper_id = p."paperId", version = r.version + 1
    from json_to_recordset(${JSON.stringify(placed)}::json) as p(id uuid, number text, "paperId" uuid)
    where r.programme_id = ${programmeId} and r.id = p.id`)
}

/** Whether the duty already has a standing one of this rung for this due day. */
export async function standingSlip(
  tx: Tx,
  programmeId: string,
  { kind, recordId, unitId, dueOn }: DutyKey,
  rung: PaperRung,
) {
  const [row] = await tx
    .select({ proposedOn: slips.proposedOn, issuedOn: slips.issuedOn, number: slips.number })
    .from(slips)
    .where(
      and(
        eq(slips.programmeId, programmeId),
        eq(slips.kind, kind),
        eq(slips.recordId, recordId),
        eq(slips.unitId, unitId),
        eq(slips.dueOn, dueOn),
        eq(slips.rung, rung),
        sql`refused_on is null`,
      ),
    )
  return row ?? null
}
