import { and, eq } from 'drizzle-orm'
import { anExampleOn, anOrganisation, aSeat, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { measures } from '../../db/schema/index.ts'

/** The stage of the platform's tests: two units with their people, the technical group, 2017-11-30 as today. */
export async function platformStage(db: Db) {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const unitOf = async (shortZh: string) => {
    const organisation = await anOrganisation(db, { shortZh })
    const unit = await aUnit(db, { programmeId, organisationId: organisation.id })
    const seat = { programmeId, unitId: unit.id }
    return {
      unitId: unit.id,
      liaison: await aSeated(db, { ...seat, post: 'liaison' }),
      contact: await aSeated(db, { ...seat, post: 'technical-contact' }),
    }
  }
  const technical = { programmeId, group: 'technical' as const, post: 'member' as const }
  const own = await unitOf('甲省')
  return {
    programmeId,
    ...own,
    other: await unitOf('乙部'),
    technical: await aSeated(db, technical),
    /** Of the technical group and of the unit: may claim, may not accept the own claim. */
    both: await aSeated(db, technical).then(async (person) => {
      await aSeat(db, { programmeId, unitId: own.unitId, post: 'technical-contact', personId: person.id })
      return person
    }),
  }
}

/** A part's kept measure: `undefined` where it was never taken. */
export async function partOf(db: Db, unitId: string, part: string) {
  const [row] = await db
    .select()
    .from(measures)
    .where(and(eq(measures.unitId, unitId), eq(measures.part, part)))
  return row
}
