import { and, eq, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { catalogueMounts, catalogues } from '../schema/index.ts'

/** The frozen inventory and how much of it is mounted, accepted or waiting. */
export async function catalogueOf(
  db: Queryable,
  programmeId: string,
  unitId: string,
): Promise<{ inventory: number; frozenOn: Day; mounted: number; accepted: number } | null> {
  const [row] = await db.execute<{ inventory: number; frozenOn: Day; mounted: number; accepted: number }>(sql`
    select c.inventory, c.frozen_on::text as "frozenOn", coalesce(sum(m.items), 0)::int as mounted,
      coalesce(sum(m.items) filter (where m.accepted_on is not null), 0)::int as accepted
    from catalogues c left join catalogue_mounts m on m.programme_id = c.programme_id and m.unit_id = c.unit_id
    where c.programme_id = ${programmeId} and c.unit_id = ${unitId} group by c.inventory, c.frozen_on`)
  return row ?? null
}

export async function insertCatalogue(tx: Tx, row: typeof catalogues.$inferInsert) {
  await tx.insert(catalogues).values(row)
}

export async function mountsOf(db: Queryable, programmeId: string, unitId: string) {
  return db
    .select()
    .from(catalogueMounts)
    .where(and(eq(catalogueMounts.programmeId, programmeId), eq(catalogueMounts.unitId, unitId)))
    .orderBy(catalogueMounts.on, catalogueMounts.createdAt)
}
export type MountRow = Awaited<ReturnType<typeof mountsOf>>[number]

export async function insertMount(tx: Tx, row: typeof catalogueMounts.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(catalogueMounts).values(row).returning({ id: catalogueMounts.id })
  return stored!.id
}

const one = (programmeId: string, id: string) =>
  and(eq(catalogueMounts.programmeId, programmeId), eq(catalogueMounts.id, id))

export async function lockMount(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx.select().from(catalogueMounts).where(one(programmeId, id)).for('no key update')
  return row ? { ...row, submittedBy: row.recordedBy } : null
}

export async function acceptMount(
  tx: Tx,
  programmeId: string,
  id: string,
  by: { acceptedOn: Day; acceptedBy: string },
) {
  await tx.update(catalogueMounts).set(by).where(one(programmeId, id))
}

export async function deleteMount(tx: Tx, programmeId: string, id: string) {
  await tx.delete(catalogueMounts).where(one(programmeId, id))
}
