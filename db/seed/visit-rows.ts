import { addWorkdays, type Day } from '../../lib/calendar.ts'
import { idOf } from './ids.ts'
import { moment, opening } from './moments.ts'
import { type Random, random } from './random.ts'
import { event, type Records } from './records.ts'
import type { FindingStory, Stage, VisitStory } from './stories.ts'
import { answerReturn, findingWords, promise, revisitNote } from './words/findings.ts'
import { particularsOf } from './words/methods.ts'
import { verificationBasis, visitWords } from './words/visits.ts'
import { assignmentId } from './work-rows.ts'
import { programmeId } from './world.ts'

/** Minutes after opening; later things on a day have a later `part` of it. */
const during = (day: Day, part: number, rng: Random) => moment(day, opening + part * 60 + rng.int(0, 50))

export function addVerification(
  stage: Stage,
  taskName: string,
  found: { on: Day; percent: number; visitId: string | null; by: string },
  into: Records,
) {
  const { unit } = stage
  const rng = random(`verification:${unit.code}:${taskName}:${found.on}`)
  const id = idOf('verification', unit.code, taskName, found.on, found.visitId ?? '')
  const at = during(found.on, 7, rng)
  into.verifications.push({
    programmeId,
    id,
    assignmentId: assignmentId(unit.code, taskName),
    unitId: unit.id,
    visitId: found.visitId,
    percent: found.percent,
    basis: verificationBasis(rng),
    verifiedOn: found.on,
    verifiedBy: found.by,
    provenance: 'illustrative',
    createdAt: at,
  })
  const record = { kind: 'verification', id }
  const after = { assignmentId: assignmentId(unit.code, taskName), percent: found.percent }
  event(into, 'verification.recorded', found.on, at, found.by, unit.id, record, after)
}

function addAnswers(
  stage: Stage,
  name: string,
  findingId: string,
  finding: FindingStory,
  words: { answer: string },
  inspectors: string[],
  into: Records,
) {
  const { unit, people } = stage
  finding.answers.forEach(({ on, judgement }, index) => {
    const rng = random(`answer:${name}:${index}`)
    const id = idOf('rectification', name, index)
    const submittedAt = during(on, 1, rng)
    const judgedAt = judgement ? during(judgement.on, 4, rng) : null
    const judge = rng.pick(inspectors)
    const accepted = judgement?.as === 'accepted'
    const reason = judgement?.as === 'returned' ? answerReturn(rng) : null
    const speaker = people.speakers[0]!
    into.rectifications.push({
      programmeId,
      id,
      findingId,
      unitId: unit.id,
      answer: judgement?.as === 'returned' ? promise(rng) : words.answer,
      submittedOn: on,
      submittedAt,
      submittedBy: speaker,
      acceptedOn: accepted ? judgement.on : null,
      acceptedBy: accepted ? judge : null,
      returnedOn: reason ? judgement!.on : null,
      returnedBy: reason ? judge : null,
      returnReason: reason,
      provenance: 'illustrative',
    })
    const record = { kind: 'rectification', id }
    const asked = { findingId, raisedBy: inspectors[0] }
    event(into, 'rectification.submitted', on, submittedAt, speaker, unit.id, record, asked)
    if (!judgement || !judgedAt) return
    const after = accepted ? { findingId, closedOn: judgement.on } : { findingId, reason }
    const before = accepted ? { closedOn: null } : null
    event(
      into,
      `rectification.${judgement.as}`,
      judgement.on,
      judgedAt,
      judge,
      unit.id,
      record,
      after,
      before,
    )
    if (!accepted) return
    const closed = into.findings.at(-1)!
    closed.closedOn = judgement.on
    closed.closedBy = judge
  })
}

function addRevisit(
  stage: Stage,
  name: string,
  findingId: string,
  finding: FindingStory,
  inspectors: string[],
  into: Records,
) {
  if (!finding.revisit) return
  const { on, result } = finding.revisit
  const rng = random(`revisit:${name}`)
  const id = idOf('revisit', name)
  const by = rng.pick(inspectors)
  const at = during(on, 5, rng)
  into.revisits.push({
    programmeId,
    id,
    findingId,
    unitId: stage.unit.id,
    on,
    result,
    note: revisitNote(result, rng),
    closedOnBefore: null,
    dueOnBefore: null,
    by,
    provenance: 'illustrative',
    createdAt: at,
  })
  const record = { kind: 'finding', id: findingId }
  event(into, 'finding.revisited', on, at, by, stage.unit.id, record, { on, result })
  if (result === 'relapsed') reopen(stage, on, at, by, into)
}

/** What has come back is on the list again, with a new deadline. */
function reopen({ unit }: Stage, on: Day, at: Date, by: string, into: Records) {
  const finding = into.findings.at(-1)!
  const { closedOn, closedBy, dueOn } = finding
  Object.assign(into.revisits.at(-1)!, { closedOnBefore: closedOn, dueOnBefore: dueOn })
  Object.assign(finding, { closedOn: null, closedBy: null, dueOn: addWorkdays(on, 10) })
  const record = { kind: 'finding', id: finding.id! }
  const after = { dueOn: finding.dueOn, severity: finding.severity, reason: into.revisits.at(-1)!.note }
  const before = { closedOn, closedBy, dueOn }
  event(into, 'finding.reopened', on, new Date(at.getTime() + 1), by, unit.id, record, after, before)
}

function addFinding(
  stage: Stage,
  name: string,
  finding: FindingStory,
  raised: { visitId: string; on: Day; by: string; inspectors: string[] },
  into: Records,
) {
  const rng = random(`finding:${name}`)
  const words = findingWords(finding.cause, rng)
  const id = idOf('finding', name)
  const at = during(raised.on, 6, rng)
  into.findings.push({
    programmeId,
    id,
    unitId: stage.unit.id,
    visitId: raised.visitId,
    description: words.description,
    basis: words.basis,
    cause: finding.cause,
    severity: finding.severity,
    raisedOn: raised.on,
    raisedBy: raised.by,
    dueOn: finding.dueOn,
    closedOn: null,
    closedBy: null,
    provenance: 'illustrative',
    createdAt: at,
  })
  const after = { cause: finding.cause, severity: finding.severity, dueOn: finding.dueOn }
  event(into, 'finding.raised', raised.on, at, raised.by, stage.unit.id, { kind: 'finding', id }, after)
  addAnswers(stage, name, id, finding, words, raised.inspectors, into)
  addRevisit(stage, name, id, finding, raised.inspectors, into)
}

/** A team of two for a call or a letter, of up to four on site; nobody of the unit's own organisation. */
function teamOf(stage: Stage, visit: VisitStory, rng: Random): string[] {
  const size = visit.method === 'on-site' ? rng.int(3, 4) : 2
  const start = rng.int(0, stage.supervisors.length - 1)
  return Array.from({ length: size }, (_, i) => stage.supervisors[(start + i) % stage.supervisors.length]!)
}

/** A visit with its team, what was verified, the findings and what became of them. `pass` keeps names apart. */
export function addVisit(stage: Stage, visit: VisitStory, pass: string, into: Records) {
  const { unit } = stage
  const name = `${unit.code}:${pass}:${visit.on}`
  const rng = random(`visit:${name}`)
  const id = idOf('visit', name)
  const team = teamOf(stage, visit, rng)
  const [leader] = team as [string]
  const at = during(visit.on, 5, rng)
  into.visits.push({
    programmeId,
    id,
    unitId: unit.id,
    method: visit.method,
    visitedOn: visit.on,
    ...visitWords(visit, unit, rng),
    ...particularsOf(visit.method, visit.on, unit.vigour, random(`particulars:${name}`)),
    loggedBy: leader,
    loggedOn: visit.on,
    provenance: 'illustrative',
    createdAt: at,
  })
  for (const personId of team) into.visitMembers.push({ programmeId, visitId: id, personId })
  event(
    into,
    'visit.logged',
    visit.on,
    at,
    leader,
    unit.id,
    { kind: 'visit', id },
    {
      method: visit.method,
      visitedOn: visit.on,
    },
  )
  for (const { task, percent } of visit.verified)
    addVerification(stage, task.name, { on: visit.on, percent, visitId: id, by: leader }, into)
  visit.findings.forEach((finding, index) => {
    const raised = { visitId: id, on: visit.on, by: leader, inspectors: team }
    addFinding(stage, `${name}:${index}`, finding, raised, into)
  })
}
