import type { Queryable } from '../../db/open.ts'
import { checksToExamine } from '../../db/queries/self-checks.ts'
import type { UnitRow } from '../../db/queries/units.ts'
import { listVerifiable, type Verifiable } from '../../db/queries/verifications.ts'
import { lastCallOf, listCandidates, type TeamCandidate } from '../../db/queries/visits.ts'
import type { Scene } from '../access/scene.ts'
import { addWorkdays } from '../calendar.ts'
import { readDossier } from '../dossiers/dossier.ts'
import { stateOf, usualWorkdays } from '../findings/finding.ts'
import { isRecused } from '../visits/visit.ts'
import type { Companion, Luggage } from './taken.ts'

/** All that a visit to this unit needs without a network, in both languages. */
export async function packLuggage(
  read: Queryable,
  unit: UnitRow,
  at: Pick<Scene, 'programme' | 'today'>,
): Promise<Luggage> {
  const { programme, today } = at
  const [assignments, checks, lastCall, candidates, dossier] = await Promise.all([
    listVerifiable(read, programme.id, unit.id),
    checksToExamine(read, programme.id, unit.id),
    lastCallOf(read, programme.id, unit.id),
    listCandidates(read, programme.id),
    readDossier(read, at, unit),
  ])
  const { id, nameZh, nameEn, startsOn, exampleDay } = programme
  return {
    programme: { id, name: both(nameZh, nameEn), startsOn, exampleDay },
    unit: { id: unit.id, name: both(unit.shortZh, unit.shortEn) },
    people: candidates
      .filter(({ groups }) => groups.length > 0)
      .map((person) => companion(person, isRecused(person, unit))),
    assignments: assignments.map(toVerify),
    checks: checks.map(({ text, textEn, ...check }) => ({ ...check, text: both(text, textEn) })),
    lastCall: lastCall ?? { number: '', met: '' },
    dossier: {
      ...dossier,
      findings: dossier.findings.rows.map((row) => ({ ...row, state: stateOf(row, today) })),
    },
    today,
    usualDue: addWorkdays(today, usualWorkdays),
  }
}

const both = (zh: string, en: string | null) => ({ zh, en: en || zh })

function companion(
  { id, name, groups, organisationZh, organisationEn }: TeamCandidate,
  recused: boolean,
): Companion {
  const organisation = organisationZh ? both(organisationZh, organisationEn) : null
  return { id, name, groups, organisation, recused }
}

function toVerify({ id, titleZh, titleEn, reported, reportedOn, verified, verifiedOn }: Verifiable) {
  return { id, title: both(titleZh, titleEn), reported, reportedOn, verified, verifiedOn }
}
