import type { Queryable } from '../../db/open.ts'
import { findUnit } from '../../db/queries/units.ts'

/** A unit as the subject of permissions: its pages are its own records. `null` when the programme has no such unit. */
export async function unitSubject(db: Queryable, programmeId: string, unitId: string) {
  const unit = await findUnit(db, programmeId, unitId)
  return unit && { ...unit, unitId: unit.id, unitOrganisationId: unit.organisationId }
}

type Names = { nameZh: string; nameEn: string; shortZh: string; shortEn: string }

export const unitName = (unit: Names, locale: string) => (locale === 'en' ? unit.nameEn : unit.nameZh)
export const unitShort = (unit: Names, locale: string) => (locale === 'en' ? unit.shortEn : unit.shortZh)
