import { and, asc, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { resources } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export type ResourceRow = typeof resources.$inferSelect

export async function resourcesOf(
  db: Queryable,
  programmeId: string,
  assignmentId: string,
): Promise<ResourceRow[]> {
  return db
    .select()
    .from(resources)
    .where(and(eq(resources.programmeId, programmeId), eq(resources.assignmentId, assignmentId)))
    .orderBy(asc(resources.kind), asc(resources.createdAt))
}

export type IdleRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  titleZh: string
  titleEn: string | null
  startsOn: Day
  dueOn: Day
  /** How many kinds were promised. */
  committed: number
}

/** Assignments under way with nothing supplied 空转, the earliest due first. */
export async function listIdle(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
  { from, size }: { from: number; size: number },
): Promise<{ rows: IdleRow[]; total: number; underWay: number }> {
  const underWay = sql`a.programme_id = ${programmeId} and a.issued_on <= ${today} and a.starts_on <= ${today}
    and (a.accepted_on is null or a.accepted_on > ${today}) and ${ofUnits(sql`a.unit_id`, seen)}`
  const idle = sql`not exists (select from resources x where x.programme_id = a.programme_id
    and x.assignment_id = a.id and x.supplied > 0 and x.supplied_on <= ${today})`
  const [rows, [count]] = await Promise.all([
    db.execute<IdleRow>(sql`
      select a.id, a.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", k.title as "titleZh",
        k.title_en as "titleEn", a.starts_on::text as "startsOn", a.due_on::text as "dueOn",
        (select count(*)::int from resources x where x.programme_id = a.programme_id and x.assignment_id = a.id
          and x.committed > 0) as committed
      from assignments a join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id
        join units u on u.programme_id = a.programme_id and u.id = a.unit_id
        join organisations o on o.id = u.organisation_id
      where ${underWay} and ${idle} order by a.due_on, u.position, a.id limit ${size} offset ${from}`),
    db.execute<{ total: number; underWay: number }>(sql`
      select (count(*) filter (where ${idle}))::int as total, count(*)::int as "underWay" from assignments a
      where ${underWay}`),
  ])
  return { rows, total: count?.total ?? 0, underWay: count?.underWay ?? 0 }
}

export type SuppliedRow = { kind: string; promised: number; supplied: number }

/** Of each kind: how many promises, and how many of them got something. */
export async function suppliedByKind(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
): Promise<SuppliedRow[]> {
  return db.execute<SuppliedRow>(sql`
    select x.kind, count(*)::int as promised,
      (count(*) filter (where x.supplied > 0 and x.supplied_on <= ${today}))::int as supplied
    from resources x where x.programme_id = ${programmeId} and x.committed_on <= ${today}
      and ${ofUnits(sql`x.unit_id`, seen)} group by x.kind`)
}

export async function lockResource(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(resources)
    .where(and(eq(resources.programmeId, programmeId), eq(resources.id, id)))
    .for('no key update')
  return row ?? null
}

export async function insertResource(tx: Tx, row: typeof resources.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(resources).values(row).returning({ id: resources.id })
  return stored!.id
}

export async function updateResource(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof resources.$inferInsert>,
) {
  await tx
    .update(resources)
    .set({ ...set, version: sql`${resources.version} + 1` })
    .where(and(eq(resources.programmeId, programmeId), eq(resources.id, id)))
}
