import type { Tx } from '../../db/open.ts'
import { attach } from '../../db/queries/attachments.ts'
import { insertFindings } from '../../db/queries/findings.ts'
import { insertActions } from '../../db/queries/meetings.ts'
import { answerRechecks } from '../../db/queries/rechecks.ts'
import { insertCheckResults, selfChecksOfItems } from '../../db/queries/self-checks.ts'
import { insertVerifications, listVerifiable } from '../../db/queries/verifications.ts'
import { insertVisit, listCandidates } from '../../db/queries/visits.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { findingRaised, rowOf } from '../findings/events.ts'
import { answerForPlan } from '../plans/done.ts'
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
    const checked = await storeChecks(work, id)
    const logged: NewEvent = {
      name: 'visit.logged',
      record: { kind: 'visit', id },
      unitId: unit.id,
      after: { method: input.method, visitedOn: input.visitedOn, ...(checked > 0 ? { checked } : {}) },
    }
    const verified = await storeVerifications(work, id)
    const found = await storeFindings(work, id)
    const promised = await storeCommitments(work, id)
    const at = { programmeId: programme.id, planId: input.planId, unitId: unit.id, visitId: id }
    const answered = await answerForPlan(tx, at)
    const idsOf = (events: NewEvent[]) => events.map(({ record }) => record.id)
    return {
      value: { id, findingIds: idsOf(found), actionIds: idsOf(promised) },
      events: [logged, ...verified, ...found, ...promised, ...answered],
    }
  },
})

async function storeVisit({ tx, subject: unit, input, actor, programme, today }: Logging): Promise<string> {
  const { method, visitedOn, particulars, met, record, conclusion } = input
  const team = [...new Set([actor.id, ...input.memberIds])]
  const name = actor.language === 'en' ? unit.shortEn : unit.shortZh
  checkTeam(team, await listCandidates(tx, programme.id), { ...unit, name })
  const facts = { method, visitedOn, ...particulars, met, record, conclusion }
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
  const answers = rows.map(({ assignmentId }, index) => ({ assignmentId, verificationId: stored[index]!.id }))
  await answerRechecks(tx, programme.id, answers)
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
  const files = { programmeId: programme.id, unitId: unit.id, personId: actor.id }
  for (const [index, { attachmentIds: ids }] of input.findings.entries())
    await attach(tx, { ...files, ids, to: { findingId: stored[index]!.id } })
  return input.findings.map((finding, index) => findingRaised(stored[index]!.id, unit.id, finding))
}

/** What the inspector found of the unit's own answers; items of another unit's self-check are refused. */
async function storeChecks(
  { tx, subject: unit, input, programme }: Logging,
  visitId: string,
): Promise<number> {
  if (input.checks.length === 0) return 0
  const itemIds = input.checks.map(({ itemId }) => itemId)
  const askedOf = await selfChecksOfItems(tx, programme.id, unit.id, itemIds)
  const rows = input.checks.map(({ itemId, word, note }) => {
    const selfCheckId = askedOf.get(itemId)
    if (!selfCheckId) throw new Refusal('self-check.not-of-unit')
    return { programmeId: programme.id, visitId, selfCheckId, itemId, result: word, note }
  })
  await insertCheckResults(tx, rows)
  return rows.length
}

/** What was promised in a talk is the unit's to do by the day named: it counts (M3) like what a meeting decided. */
async function storeCommitments(
  { tx, subject: unit, input, programme, today }: Logging,
  visitId: string,
): Promise<NewEvent[]> {
  if (input.commitments.length === 0) return []
  const at = { programmeId: programme.id, visitId, unitId: unit.id, assignedOn: today }
  const made = await insertActions(
    tx,
    input.commitments.map((commitment) => ({ ...commitment, ...at })),
  )
  return input.commitments.map(({ text, dueOn }, index) => ({
    name: 'action.assigned',
    record: { kind: 'action', id: made[index]!.id },
    unitId: unit.id,
    after: { text, dueOn, visitId },
  }))
}
