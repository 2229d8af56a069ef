import { anAssignment, anExampleOn, anOrganisation, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import type { Subject } from '../access/actor.ts'
import type { Deed } from '../access/deed.ts'
import { perform } from '../access/perform.ts'

/** The stage of the supervision tests: a unit with its people, three supervisors, and 2017-11-30 as today. */
export async function supervisionStage(db: Db) {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const organisation = await anOrganisation(db, { shortZh: '甲省' })
  const unit = await aUnit(db, { programmeId, organisationId: organisation.id })
  const away = await anOrganisation(db, { shortZh: '督查单位' })
  const supervises = { programmeId, group: 'supervision' as const, post: 'member' as const }
  const forUnit = { programmeId, unitId: unit.id }
  return {
    programmeId,
    unit,
    unitId: unit.id,
    assignment: await anAssignment(db, forUnit),
    supervisor: await aSeated(db, supervises, { name: '督查甲', organisationId: away.id }),
    second: await aSeated(db, supervises, { name: '督查乙', organisationId: away.id }),
    native: await aSeated(db, supervises, { name: '督查丙', organisationId: organisation.id }),
    liaison: await aSeated(db, { ...forUnit, post: 'liaison' }, { organisationId: organisation.id }),
    principal: await aSeated(db, { ...forUnit, post: 'principal' }, { organisationId: organisation.id }),
  }
}

/** Carries out a deed as that person would by a form or over REST. */
export async function as<In, S extends Subject, Out>(
  db: Db,
  person: { id: string },
  deed: Deed<In, S, Out>,
  raw: Record<string, unknown>,
) {
  return perform(deed, { sessionId: await startSession(db, person.id, 'test', null, 1) }, raw, 'test')
}
