import { sql } from 'drizzle-orm'
import type { Group } from '../../lib/access/actor.ts'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { PaperContent } from '../../lib/papers/content.ts'
import type { PaperKind } from '../../lib/papers/kinds.ts'
import type { PaperState } from '../../lib/papers/paper.ts'
import type { Queryable } from '../open.ts'
import { ofUnits } from './policies.ts'

export type PaperRow = {
  id: string
  kind: PaperKind
  number: string
  title: string
  unitId: string | null
  unitZh: string | null
  unitEn: string | null
  /** How many units it is addressed to. */
  addressees: number
  issuedOn: Day
  issuedBy: string | null
  withdrawnOn: Day | null
  state: PaperState
}

/** What lies after the day has not happened yet: the example's day moves. */
const state = (
  today: Day,
) => sql`case when p.withdrawn_on is null or p.withdrawn_on > ${today} then 'in-force'
  when exists (select from papers n where n.programme_id = p.programme_id and n.supersedes = p.id
    and n.issued_on <= ${today}) then 'superseded' else 'withdrawn' end`

const facts = (today: Day) => sql`p.id, p.kind::text as kind, p.number, p.title, p.unit_id as "unitId",
  o.short_zh as "unitZh", o.short_en as "unitEn", p.issued_on::text as "issuedOn", b.name as "issuedBy",
  case when p.withdrawn_on <= ${today} then p.withdrawn_on::text end as "withdrawnOn", ${state(today)} as state,
  (select count(*)::int from paper_addressees a where a.programme_id = p.programme_id and a.paper_id = p.id)
    as addressees`

const from = sql`papers p left join units u on u.programme_id = p.programme_id and u.id = p.unit_id
  left join organisations o on o.id = u.organisation_id left join people b on b.id = p.issued_by`

const addressedTo = (seen: SeenUnits) => sql`exists (select from paper_addressees a
  where a.programme_id = p.programme_id and a.paper_id = p.id and ${ofUnits(sql`a.unit_id`, seen)})`

/** A unit's people see what is addressed to their unit. */
const seenPaper = (seen: SeenUnits) => (seen === 'all' ? sql`true` : addressedTo(seen))

export type WhichPapers = {
  seen: SeenUnits
  kind?: PaperKind | undefined
  unitId?: string | undefined
  year?: number | undefined
}

/** One page of papers, the latest first. */
export async function listPapers(
  db: Queryable,
  programmeId: string,
  today: Day,
  { seen, kind, unitId, year }: WhichPapers,
  { from: start, size }: { from: number; size: number },
): Promise<{ rows: PaperRow[]; total: number }> {
  const where = sql`p.programme_id = ${programmeId} and p.issued_on <= ${today} and ${seenPaper(seen)}
    ${kind ? sql`and p.kind = ${kind}` : sql``} ${year ? sql`and p.year = ${year}` : sql``}
    ${unitId ? sql`and ${addressedTo([unitId])}` : sql``}`
  const [rows, [count]] = await Promise.all([
    db.execute<PaperRow>(sql`select ${facts(today)} from ${from} where ${where}
      order by p.issued_on desc, p.issued_at desc, p.id limit ${size} offset ${start}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from papers p where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

/** How many there are of each kind, and in which years, for the filters. */
export async function countPapers(db: Queryable, programmeId: string, today: Day, seen: SeenUnits) {
  const rows = await db.execute<{ kind: PaperKind; year: number; count: number }>(sql`
    select p.kind::text as kind, p.year, count(*)::int as count from papers p
    where p.programme_id = ${programmeId} and p.issued_on <= ${today} and ${seenPaper(seen)} group by 1, 2`)
  return [...rows]
}

export type PaperPage = PaperRow & {
  group: Group
  unitOrganisationId: string | null
  recordKind: string | null
  recordId: string | null
  content: PaperContent
  withdrawnBy: string | null
  withdrawnWhy: string | null
  supersedes: string | null
  supersedesNumber: string | null
  supersededBy: string | null
  supersededByNumber: string | null
}

/** The paper as it was issued, for whoever may see it. */
export async function findPaper(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
  seen: SeenUnits,
): Promise<PaperPage | null> {
  const [row] = await db.execute<PaperPage>(sql`
    select ${facts(today)}, p."group"::text as "group", u.organisation_id as "unitOrganisationId",
      p.record_kind as "recordKind", p.record_id as "recordId", p.content, w.name as "withdrawnBy",
      p.withdrawn_why as "withdrawnWhy", p.supersedes, e.number as "supersedesNumber", n.id as "supersededBy",
      n.number as "supersededByNumber"
    from ${from} left join people w on w.id = p.withdrawn_by
      left join papers e on e.programme_id = p.programme_id and e.id = p.supersedes
      left join papers n on n.programme_id = p.programme_id and n.supersedes = p.id and n.issued_on <= ${today}
    where p.programme_id = ${programmeId} and p.id = ${id} and p.issued_on <= ${today} and ${seenPaper(seen)}`)
  return row ?? null
}
