import { sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { CheckAnswer, CheckResult } from '../../lib/self-checks/rows.ts'
import type { Queryable } from '../open.ts'
import { ofUnits } from './policies.ts'

export type SelfCheckRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  checkListId: string
  title: string
  titleEn: string | null
  edition: number
  sentOn: Day
  dueOn: Day
  answeredOn: Day | null
  items: number
  examined: number
  differences: number
}

const counted = (what: string) =>
  sql.raw(`(select count(distinct x.item_id)::int from check_results x where x.programme_id = s.programme_id
    and x.self_check_id = s.id ${what})`)

const facts = sql`s.id, s.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn",
  s.check_list_id as "checkListId", l.title, l.title_en as "titleEn", l.edition, s.sent_on::text as "sentOn",
  s.due_on::text as "dueOn", s.answered_on::text as "answeredOn",
  (select count(*)::int from check_items i where i.programme_id = s.programme_id
    and i.check_list_id = s.check_list_id) as items,
  ${counted('')} as examined, ${counted("and x.result <> 'true'")} as differences`

const from = sql`self_checks s join check_lists l on l.programme_id = s.programme_id and l.id = s.check_list_id
  join units u on u.programme_id = s.programme_id and u.id = s.unit_id
  join organisations o on o.id = u.organisation_id`

export type WhichSelfChecks = {
  seen: SeenUnits
  unitId?: string | undefined
  checkListId?: string | undefined
  /** Not answered yet. */
  owed?: boolean
}

/** One page of what was sent: not answered first, by its day; then the latest answered. */
export async function listSelfChecks(
  db: Queryable,
  programmeId: string,
  { seen, unitId, checkListId, owed }: WhichSelfChecks,
  { from: start, size }: { from: number; size: number },
): Promise<{ rows: SelfCheckRow[]; total: number }> {
  const where = sql`s.programme_id = ${programmeId} and ${ofUnits(sql`s.unit_id`, seen)}
    ${unitId ? sql`and s.unit_id = ${unitId}` : sql``} ${owed ? sql`and s.answered_on is null` : sql``}
    ${checkListId ? sql`and s.check_list_id = ${checkListId}` : sql``}`
  const [rows, [count]] = await Promise.all([
    db.execute<SelfCheckRow>(sql`select ${facts} from ${from} where ${where}
      order by s.answered_on is not null, case when s.answered_on is null then s.due_on end, s.answered_on desc,
        u.position, s.id
      limit ${size} offset ${start}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from ${from} where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export type CheckListRow = {
  id: string
  title: string
  titleEn: string | null
  edition: number
  madeOn: Day
  madeBy: string
  items: number
  sent: number
  answered: number
  newest: boolean
}

const lists = sql`select l.id, l.title, l.title_en as "titleEn", l.edition, l.made_on::text as "madeOn",
    p.name as "madeBy",
    (select count(*)::int from check_items i where i.programme_id = l.programme_id and i.check_list_id = l.id) as items,
    (select count(*)::int from self_checks s where s.programme_id = l.programme_id and s.check_list_id = l.id) as sent,
    (select count(s.answered_on)::int from self_checks s where s.programme_id = l.programme_id
      and s.check_list_id = l.id) as answered,
    not exists (select from check_lists n where n.programme_id = l.programme_id and n.series_id = l.series_id
      and n.edition > l.edition) as newest
  from check_lists l join people p on p.id = l.made_by`

/** Every edition of every list, the latest first. */
export function listCheckLists(db: Queryable, programmeId: string): Promise<CheckListRow[]> {
  return db.execute<CheckListRow>(
    sql`${lists} where l.programme_id = ${programmeId} order by l.made_on desc, l.edition desc, l.id`,
  )
}

export async function findCheckList(db: Queryable, programmeId: string, id: string) {
  const [row] = await db.execute<CheckListRow>(
    sql`${lists} where l.programme_id = ${programmeId} and l.id = ${id}`,
  )
  return row ?? null
}

export type SelfCheckPage = SelfCheckRow & {
  unitOrganisationId: string
  sentBy: string
  answeredBy: string | null
  version: number
}

export async function findSelfCheck(db: Queryable, programmeId: string, id: string) {
  const [row] = await db.execute<SelfCheckPage>(sql`
    select ${facts}, u.organisation_id as "unitOrganisationId", b.name as "sentBy", a.name as "answeredBy", s.version
    from ${from} join people b on b.id = s.sent_by left join people a on a.id = s.answered_by
    where s.programme_id = ${programmeId} and s.id = ${id}`)
  return row ?? null
}

export type ComparedItem = {
  itemId: string
  text: string
  textEn: string | null
  basis: string
  dimension: string | null
  answer: CheckAnswer | null
  note: string
  /** What the last visit that looked at it found. */
  result: CheckResult | null
  resultNote: string
  visitId: string | null
  visitedOn: Day | null
}

const compared = sql`i.id as "itemId", i.text, i.text_en as "textEn", i.basis, i.dimension, a.answer,
  coalesce(a.note, '') as note, r.result, coalesce(r.note, '') as "resultNote", r.visit_id as "visitId",
  v.visited_on::text as "visitedOn"`

/** Every item with the unit's word and, beside it, what the last inspector found. */
export function comparedItems(
  db: Queryable,
  programmeId: string,
  selfCheckId: string,
): Promise<ComparedItem[]> {
  return db.execute<ComparedItem>(sql`
    select ${compared} from self_checks s
      join check_items i on i.programme_id = s.programme_id and i.check_list_id = s.check_list_id
      left join self_check_answers a on a.programme_id = s.programme_id and a.self_check_id = s.id and a.item_id = i.id
      left join lateral (select x.* from check_results x join visits w on w.programme_id = x.programme_id
          and w.id = x.visit_id
        where x.programme_id = s.programme_id and x.self_check_id = s.id and x.item_id = i.id
        order by w.visited_on desc, w.created_at desc limit 1) r on true
      left join visits v on v.programme_id = r.programme_id and v.id = r.visit_id
    where s.programme_id = ${programmeId} and s.id = ${selfCheckId} order by i.position`)
}

/** What one visit compared, in the order of the list. */
export function comparedOnVisit(
  db: Queryable,
  programmeId: string,
  visitId: string,
): Promise<ComparedItem[]> {
  return db.execute<ComparedItem>(sql`
    select ${compared} from check_results r
      join visits v on v.programme_id = r.programme_id and v.id = r.visit_id
      join check_items i on i.programme_id = r.programme_id and i.id = r.item_id
      left join self_check_answers a on a.programme_id = r.programme_id and a.self_check_id = r.self_check_id
        and a.item_id = i.id
    where r.programme_id = ${programmeId} and r.visit_id = ${visitId} order by i.position`)
}

export type UnitDifference = ComparedItem & {
  selfCheckId: string
  unitId: string
  unitZh: string
  unitEn: string
}

/** What inspectors did not bear out, the latest first: of all units seen, or of one. */
export function listDifferences(
  db: Queryable,
  programmeId: string,
  { seen, unitId }: Pick<WhichSelfChecks, 'seen' | 'unitId'>,
  limit: number,
): Promise<UnitDifference[]> {
  return db.execute<UnitDifference>(sql`
    select ${compared}, r.self_check_id as "selfCheckId", v.unit_id as "unitId", o.short_zh as "unitZh",
      o.short_en as "unitEn"
    from check_results r join visits v on v.programme_id = r.programme_id and v.id = r.visit_id
      join check_items i on i.programme_id = r.programme_id and i.id = r.item_id
      join units u on u.programme_id = v.programme_id and u.id = v.unit_id
      join organisations o on o.id = u.organisation_id
      left join self_check_answers a on a.programme_id = r.programme_id and a.self_check_id = r.self_check_id
        and a.item_id = i.id
    where r.programme_id = ${programmeId} and r.result <> 'true' and ${ofUnits(sql`v.unit_id`, seen)}
      ${unitId ? sql`and v.unit_id = ${unitId}` : sql``}
    order by v.visited_on desc, u.position, i.position limit ${limit}`)
}
