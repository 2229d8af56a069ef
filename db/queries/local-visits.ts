import { type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Method } from '../../lib/visits/form.ts'
import type { Queryable, Tx } from '../open.ts'
import { localVisits } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export type LocalVisitRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  visitedOn: Day
  place: string
  method: Method
  summary: string
  found: number
  solved: number
  recordedBy: string
}

type Which = { seen: SeenUnits; unitId?: string | undefined }

const wanted = (programmeId: string, today: Day, { seen, unitId }: Which): SQL =>
  sql`r.programme_id = ${programmeId} and r.visited_on <= ${today} and ${ofUnits(sql`r.unit_id`, seen)}
    ${unitId ? sql`and r.unit_id = ${unitId}` : sql``}`

/** One page of the localities' own visits, newest first, and how many there are in all. */
export async function listLocalVisits(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: Which,
  { from, size }: { from: number; size: number },
): Promise<{ rows: LocalVisitRow[]; total: number }> {
  const where = wanted(programmeId, today, which)
  const [rows, [count]] = await Promise.all([
    db.execute<LocalVisitRow>(sql`
      select r.id, r.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn",
        r.visited_on::text as "visitedOn", r.place, r.method, r.summary, r.found, r.solved, p.name as "recordedBy"
      from local_visits r join units u on u.programme_id = r.programme_id and u.id = r.unit_id
        join organisations o on o.id = u.organisation_id join people p on p.id = r.recorded_by
      where ${where} order by r.visited_on desc, r.created_at desc, r.id limit ${size} offset ${from}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from local_visits r where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export type LocalSum = {
  unitId: string
  unitZh: string
  unitEn: string
  times: number
  places: number
  found: number
  solved: number
  lastOn: Day
}

/** What each unit's own visits come to; units without any are left out. */
export function sumLocalVisits(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: Which,
): Promise<LocalSum[]> {
  return db.execute<LocalSum>(sql`
    select r.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", count(*)::int as times,
      count(distinct r.place)::int as places, sum(r.found)::int as found, sum(r.solved)::int as solved,
      max(r.visited_on)::text as "lastOn"
    from local_visits r join units u on u.programme_id = r.programme_id and u.id = r.unit_id
      join organisations o on o.id = u.organisation_id
    where ${wanted(programmeId, today, which)} group by r.unit_id, o.id, u.position order by u.position`)
}

type New = Omit<typeof localVisits.$inferInsert, 'id' | 'provenance' | 'createdAt'>

export async function insertLocalVisit(tx: Tx, row: New): Promise<string> {
  const [stored] = await tx.insert(localVisits).values(row).returning({ id: localVisits.id })
  return stored!.id
}
