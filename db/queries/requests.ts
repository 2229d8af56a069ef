import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import { addDays, addWorkdays, type Day } from '../../lib/calendar.ts'
import { answerWorkdays, type Outcome, type RequestState } from '../../lib/requests/request.ts'
import type { Queryable, Tx } from '../open.ts'
import { dataRequests } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export async function insertRequest(tx: Tx, row: typeof dataRequests.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(dataRequests).values(row).returning({ id: dataRequests.id })
  return stored!.id
}

const one = (programmeId: string, id: string) =>
  and(eq(dataRequests.programmeId, programmeId), eq(dataRequests.id, id))

export async function lockRequest(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx.select().from(dataRequests).where(one(programmeId, id)).for('no key update')
  return row ?? null
}

export async function answerRequest(
  tx: Tx,
  programmeId: string,
  id: string,
  answer: { outcome: Outcome; answer: string; answeredOn: Day; answeredBy: string },
) {
  await tx
    .update(dataRequests)
    .set({ ...answer, version: sql`${dataRequests.version} + 1` })
    .where(one(programmeId, id))
}

export type RequestRow = {
  id: string
  fromUnitId: string
  fromZh: string
  fromEn: string
  toUnitId: string
  toZh: string
  toEn: string
  item: string
  purpose: string
  askedOn: Day
  askedBy: string | null
  outcome: Outcome | null
  answer: string | null
  answeredOn: Day | null
  answeredBy: string | null
  version: number
}

const columns = sql`r.id, r.from_unit_id as "fromUnitId", fo.short_zh as "fromZh", fo.short_en as "fromEn",
  r.unit_id as "toUnitId", o.short_zh as "toZh", o.short_en as "toEn", r.item, r.purpose,
  r.asked_on::text as "askedOn", a.name as "askedBy", r.outcome, r.answer, r.answered_on::text as "answeredOn",
  b.name as "answeredBy", r.version
  from data_requests r join units u on u.programme_id = r.programme_id and u.id = r.unit_id
  join organisations o on o.id = u.organisation_id
  join units f on f.programme_id = r.programme_id and f.id = r.from_unit_id
  join organisations fo on fo.id = f.organisation_id
  left join people a on a.id = r.asked_by left join people b on b.id = r.answered_by`

/** Asked on this day or earlier, a request has run out of its working days. */
const outOfTime = (today: Day): Day => addDays(addWorkdays(addDays(today, 1), -(answerWorkdays + 1)), -1)

const inState = (state: RequestState, today: Day): SQL =>
  ({
    answered: sql`r.answered_on is not null`,
    open: sql`r.answered_on is null and r.asked_on > ${outOfTime(today)}`,
    overdue: sql`r.answered_on is null and r.asked_on <= ${outOfTime(today)}`,
  })[state]

export type WhichRequests = {
  seen: SeenUnits
  unitId?: string | undefined
  state?: RequestState | undefined
}

/** Both sides see a request: who asked and who must answer. */
const where = (programmeId: string, today: Day, { seen, unitId, state }: WhichRequests) =>
  sql`r.programme_id = ${programmeId}
    and (${ofUnits(sql`r.unit_id`, seen)} or ${ofUnits(sql`r.from_unit_id`, seen)})
    ${unitId ? sql`and ${unitId} in (r.unit_id, r.from_unit_id)` : sql``}
    ${state ? sql`and ${inState(state, today)}` : sql``}`

/** One page: what is open first, the oldest on top; then what was answered, the latest first. */
export async function listRequests(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: WhichRequests,
  { from, size }: { from: number; size: number },
): Promise<RequestRow[]> {
  return db.execute<RequestRow>(sql`select ${columns} where ${where(programmeId, today, which)}
    order by r.answered_on is not null, r.answered_on desc, r.asked_on, r.id limit ${size} offset ${from}`)
}

export async function countRequests(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: Omit<WhichRequests, 'state'>,
): Promise<Record<RequestState, number>> {
  const of = (state: RequestState) => sql`count(*) filter (where ${inState(state, today)})::int`
  const [row] = await db.execute<Record<RequestState, number>>(sql`
    select ${of('open')} as open, ${of('overdue')} as overdue, ${of('answered')} as answered
    from data_requests r where ${where(programmeId, today, which)}`)
  return row!
}

export async function findRequest(
  db: Queryable,
  programmeId: string,
  id: string,
): Promise<RequestRow | null> {
  const [row] = await db.execute<RequestRow>(
    sql`select ${columns} where r.programme_id = ${programmeId} and r.id = ${id}`,
  )
  return row ?? null
}
