import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { organisations, units } from '../schema/index.ts'

export const unitColumns = {
  id: units.id,
  programmeId: units.programmeId,
  organisationId: units.organisationId,
  joinedOn: units.joinedOn,
  leftOn: units.leftOn,
  position: units.position,
  baseCondition: units.baseCondition,
  baseBasis: units.baseBasis,
  baseSetOn: units.baseSetOn,
  baseProvenance: units.baseProvenance,
  kind: organisations.kind,
  nameZh: organisations.nameZh,
  nameEn: organisations.nameEn,
  shortZh: organisations.shortZh,
  shortEn: organisations.shortEn,
}

export type UnitRow = Awaited<ReturnType<typeof listUnits>>[number]

/** All writes about a unit queue here, so the measures read after it see every earlier write. */
export async function lockUnitForWrite(tx: Tx, programmeId: string, unitId: string) {
  const [unit] = await tx
    .select(unitColumns)
    .from(units)
    .innerJoin(organisations, eq(organisations.id, units.organisationId))
    .where(and(eq(units.programmeId, programmeId), eq(units.id, unitId)))
    .for('no key update', { of: units })
  return unit ?? null
}

/** In order of id, so that two deeds over many units cannot wait for each other in a circle. */
export async function lockUnitsForWrite(tx: Tx, programmeId: string, unitIds: string[]) {
  return tx
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.programmeId, programmeId), inArray(units.id, unitIds)))
    .orderBy(asc(units.id))
    .for('no key update')
}

export async function listUnits(db: Queryable, programmeId: string) {
  return db
    .select(unitColumns)
    .from(units)
    .innerJoin(organisations, eq(organisations.id, units.organisationId))
    .where(eq(units.programmeId, programmeId))
    .orderBy(asc(units.position))
}

/** The unit through its programme; `null` when it is not there. */
export async function findUnit(db: Queryable, programmeId: string, unitId: string): Promise<UnitRow | null> {
  const [unit] = await db
    .select(unitColumns)
    .from(units)
    .innerJoin(organisations, eq(organisations.id, units.organisationId))
    .where(and(eq(units.programmeId, programmeId), eq(units.id, unitId)))
  return unit ?? null
}

/** Who is not in the programme yet joins it, behind those that are; answers the new units. */
export async function joinUnits(tx: Tx, programmeId: string, organisationIds: readonly string[], on: Day) {
  return tx.execute<{ id: string; organisationId: string; name: string }>(sql`
    with joined as (
      insert into units (programme_id, organisation_id, joined_on, position)
      select ${programmeId}, o.id, ${on}, coalesce((select max(position) from units where programme_id = ${programmeId}), 0)
        + row_number() over (order by o.kind, o.position, o.id)
      from organisations o where o.id in ${[...organisationIds]}
      on conflict (programme_id, organisation_id) do nothing
      returning id, organisation_id)
    select j.id, j.organisation_id as "organisationId", o.short_zh as name
    from joined j join organisations o on o.id = j.organisation_id order by o.kind, o.position, o.id`)
}

/** Said by the promotion group, by whom and when; what the example said of it no longer stands. */
export async function setBase(
  tx: Tx,
  programmeId: string,
  unitId: string,
  base: Pick<typeof units.$inferInsert, 'baseCondition' | 'baseBasis' | 'baseSetOn' | 'baseSetBy'>,
) {
  await tx
    .update(units)
    .set({ ...base, baseProvenance: 'entered' })
    .where(and(eq(units.programmeId, programmeId), eq(units.id, unitId)))
}
