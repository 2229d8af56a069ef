import type { Tx } from '../../db/open.ts'
import { attach } from '../../db/queries/attachments.ts'
import { insertFindings } from '../../db/queries/findings.ts'
import { insertVerifications, listVerifiable } from '../../db/queries/verifications.ts'
import { insertVisit, listCandidates } from '../../db/queries/visits.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { findingRaised, rowOf } from '../findings/events.ts'
import { Refusal } from '../refusal.ts'
import { verificationRecorded } from '../verifications/events.ts'
import { type VisitInput, visitForm } from './form.ts'
import { unitToSupervise } from './unit.ts'
import { checkTeam, checkVisit } from './visit.ts'

type Unit = Awaited<ReturnType<typeof unitToSupervise>>
type Logging = Pick<Scene, 'actor' | 'programme' | 'today'> & { tx: Tx; input: VisitInput; subject: Unit }

/** A visit with its team, files, verifications and findings: all of it in one transaction, or none. */
export const logVisitDeed = deed({
  may: 'visit.log',
  form: visitForm,
  on: (tx, { unitId }, scene) => unitToSupervise(tx, unitId, scene),
  do: async (work) => {
    const { tx, subject: unit, input, actor, programme, today } = work
    checkVisit(input, programme, today)
    const id = await storeVisit(work)
    await attach(tx, {
      programmeId: programme.id,
      unitId: unit.id,
      personId: actor.id,
      ids: input.attachmentIds,
      to: { visitId: id },
    })
    const logged: NewEvent = {
      name: 'visit.logged',
      record: { kind: 'visit', id },
      unitId: unit.id,
      after: { method: input.method, visitedOn: input.visitedOn },
    }
    const verified = await storeVerifications(work, id)
    const found = await storeFindings(work, id)
    return {
      value: { id, findingIds: found.map(({ record }) => record.id) },
      events: [logged, ...verified, ...found],
    }
  },
})

async function storeVisit({ tx, subject: unit, input, actor, programme, today }: Logging): Promise<string> {
  const { method, visitedOn, where, met, record, conclusion } = input
  const team = [...new Set([actor.id, ...input.memberIds])]
  const name = actor.language === 'en' ? unit.shortEn : unit.shortZh
  checkTeam(team, await listCandidates(tx, programme.id), { ...unit, name })
  const facts = { method, visitedOn, where, met, record, conclusion }
  const signed = { loggedBy: actor.id, loggedOn: today }
  return insertVisit(tx, { programmeId: programme.id, unitId: unit.id, ...facts, ...signed }, team)
}

async function storeVerifications(
  { tx, subject: unit, input, actor, programme }: Logging,
  visitId: string,
): Promise<NewEvent[]> {
  if (input.verifications.length === 0) return []
  const own = new Set((await listVerifiable(tx, programme.id, unit.id)).map(({ id }) => id))
  if (input.verifications.some(({ assignmentId }) => !own.has(assignmentId)))
    throw new Refusal('verification.of-another-unit')
  const at = { programmeId: programme.id, unitId: unit.id, visitId }
  const signed = { verifiedOn: input.visitedOn, verifiedBy: actor.id }
  const rows = input.verifications.map((row) => ({ ...row, ...at, ...signed }))
  const stored = await insertVerifications(tx, rows)
  return rows.map((row, index) => verificationRecorded(stored[index]!.id, unit.id, row))
}

async function storeFindings(
  { tx, subject: unit, input, actor, programme, today }: Logging,
  visitId: string,
): Promise<NewEvent[]> {
  const at = { programmeId: programme.id, unitId: unit.id, visitId, raisedOn: today, raisedBy: actor.id }
  const stored = await insertFindings(
    tx,
    input.findings.map((finding) => rowOf(finding, at)),
  )
  return input.findings.map((finding, index) => findingRaised(stored[index]!.id, unit.id, finding))
}
