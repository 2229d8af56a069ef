import { addWorkdays, workdaysSpanned } from '../../lib/calendar.ts'
import { workPlanIssuedOn } from '../reference/tasks.ts'
import { idOf } from './ids.ts'
import { moment, opening } from './moments.ts'
import { personId, promoters } from './people.ts'
import { random } from './random.ts'
import { event, type Records } from './records.ts'
import type { Stage, Submission, WorkStory } from './stories.ts'
import { assignmentWords } from './words/assignments.ts'
import { reportWords, returnReason } from './words/reports.ts'
import { lastActiveDay, programmeId } from './world.ts'

export const assignmentId = (unitCode: string, taskName: string) => idOf('assignment', unitCode, taskName)

/** The completion that stands: the last claim that was not sent back. */
function completionOf({ submissions }: WorkStory): Submission | null {
  const last = submissions.at(-1)
  return last?.claims && last.judgement?.as !== 'returned' ? last : null
}

function addAssignment(stage: Stage, work: WorkStory, into: Records) {
  const { unit } = stage
  const words = assignmentWords[work.task.key]
  const completion = completionOf(work)
  const acceptedOn = completion?.judgement?.on ?? null
  into.assignments.push({
    programmeId,
    id: assignmentId(unit.code, work.task.name),
    keyTaskId: work.task.id,
    unitId: unit.id,
    part: 'lead',
    target: work.has.target ? words.target(work.quantity) : '',
    targetQuantity: work.has.target ? work.quantity : null,
    measureUnit: work.has.measure ? words.measure : null,
    baselineQuantity: work.has.baseline ? 0 : null,
    namedPerson: work.has.person ? `${unit.shortZh}信息化机构负责人` : null,
    startsOn: work.startsOn,
    dueOn: work.dueOn,
    firstDueOn: work.firstDueOn,
    weight: work.weight,
    reportEvery: work.reportEvery,
    completedOn: completion?.on ?? null,
    acceptedOn,
    acceptedBy: acceptedOn ? reviewerOf(stage, work) : null,
    issuedOn: workPlanIssuedOn,
    provenance: 'illustrative',
    createdAt: moment(workPlanIssuedOn, 10 * 60),
  })
  const record = { kind: 'assignment', id: assignmentId(unit.code, work.task.name) }
  const issued = { dueOn: work.firstDueOn, taskId: work.task.id }
  const at = moment(workPlanIssuedOn, 10 * 60 + 1)
  event(into, 'task.issued', workPlanIssuedOn, at, personId('promotion'), unit.id, record, issued)
}

/** One officer reviews all of an assignment's reports. */
const reviewerOf = ({ unit }: Stage, { task }: WorkStory) =>
  promoters[(unit.position + task.name.length + Number.parseInt(task.id.slice(0, 2), 16)) % promoters.length]!

/** Three steps at a quarter, six tenths and the end of the span; load-test tasks have none. */
function addMilestones({ unit }: Stage, work: WorkStory, into: Records) {
  if (work.task.key === 'load') return
  const span = workdaysSpanned(work.startsOn, work.dueOn)
  const marks = [0.25, 0.6, 1]
  assignmentWords[work.task.key].steps.forEach((title, index) => {
    const mark = marks[index]!
    const dueOn = mark === 1 ? work.dueOn : addWorkdays(work.startsOn, Math.floor(span * mark))
    const reached = work.submissions.find(
      (it) => it.judgement?.as !== 'returned' && it.percent >= (mark === 1 ? 100 : 100 * mark),
    )
    into.milestones.push({
      programmeId,
      id: idOf('milestone', unit.code, work.task.name, index),
      assignmentId: assignmentId(unit.code, work.task.name),
      title,
      dueOn,
      firstDueOn: dueOn,
      reachedOn: reached?.on ?? null,
      provenance: 'illustrative',
      createdAt: moment(workPlanIssuedOn, 10 * 60),
    })
  })
}

/** Sent in the morning or early afternoon, judged the same afternoon at the earliest. */
function timesOf(submission: Submission, position: number) {
  const sentAt = moment(submission.on, opening + ((position * 37) % 380))
  const { judgement } = submission
  const judgedAt = judgement
    ? moment(
        judgement.on,
        judgement.on === submission.on
          ? opening + 390 + ((position * 53) % 150)
          : opening + 20 + ((position * 53) % 480),
      )
    : null
  return { sentAt, judgedAt }
}

function addReport(stage: Stage, work: WorkStory, index: number, into: Records) {
  const { unit, people } = stage
  const submission = work.submissions[index]!
  const name = ['report', unit.code, work.task.name, index]
  const rng = random(name.join(':'))
  const id = idOf(...name)
  const { sentAt, judgedAt } = timesOf(submission, rng.int(0, 9999))
  const { judgement } = submission
  const writer = people.speakers[rng.chance(0.8) ? 0 : people.speakers.length - 1]!
  const reviewer = reviewerOf(stage, work)
  const done = Math.round((work.quantity * submission.percent) / 100)
  const progress = {
    unit: unit.shortZh,
    done,
    target: work.quantity,
    measure: assignmentWords[work.task.key].measure,
    percent: submission.percent,
  }
  const accepted = judgement?.as === 'accepted'
  const returned = judgement?.as === 'returned'
  const reason = returned ? returnReason(rng) : null
  into.reports.push({
    programmeId,
    id,
    assignmentId: assignmentId(unit.code, work.task.name),
    unitId: unit.id,
    forDueOn: submission.forDueOn,
    percent: submission.percent,
    quantity: done,
    ...reportWords(work.task.key, progress, index + unit.position, rng),
    claimsCompletion: submission.claims,
    ...effortOf(name, index),
    writtenBy: writer,
    submittedAt: sentAt,
    submittedOn: submission.on,
    acceptedAt: accepted ? judgedAt : null,
    acceptedOn: accepted ? judgement.on : null,
    acceptedBy: accepted ? reviewer : null,
    returnedAt: returned ? judgedAt : null,
    returnedOn: returned ? judgement.on : null,
    returnedBy: returned ? reviewer : null,
    returnReason: reason,
    provenance: 'illustrative',
    createdAt: sentAt,
  })
  const told = {
    assignmentId: assignmentId(unit.code, work.task.name),
    writer,
    reviewer,
    reason,
    sentAt,
    judgedAt,
  }
  addReportEvents(stage, work, index, { kind: 'report', id }, told, into)
}

/** Minutes at the form, fewer each time; most of what the last report said still stands. From a generator of its own. */
function effortOf(name: readonly (string | number)[], index: number) {
  const rng = random(['effort', ...name].join(':'))
  const fieldsFilled = rng.int(3, 5)
  return {
    secondsSpent: Math.max(35, Math.round(rng.near(index === 0 ? 340 : 130, 90))),
    fieldsFilled,
    fieldsReused: index === 0 ? 0 : rng.int(1, fieldsFilled - 2),
  }
}

interface Told {
  assignmentId: string
  writer: string
  reviewer: string
  reason: string | null
  sentAt: Date
  judgedAt: Date | null
}

/** Sent; judged; and, when a claim of completion was accepted, the completion. */
function addReportEvents(
  { unit }: Stage,
  work: WorkStory,
  index: number,
  record: { kind: string; id: string },
  { assignmentId, writer, reviewer, reason, sentAt, judgedAt }: Told,
  into: Records,
) {
  const { on, percent, claims, forDueOn, judgement } = work.submissions[index]!
  const before = { percent: work.submissions[index - 1]?.percent ?? null, completedOn: null }
  const said = { assignmentId, percent, claimsCompletion: claims, completedOn: claims ? on : null, forDueOn }
  event(into, 'report.submitted', on, sentAt, writer, unit.id, record, said, before)
  if (!judgement || !judgedAt) return
  const after =
    judgement.as === 'accepted'
      ? { assignmentId, percent, acceptedOn: judgement.on }
      : { assignmentId, writtenBy: writer, reason, returnedOn: judgement.on }
  event(into, `report.${judgement.as}`, judgement.on, judgedAt, reviewer, unit.id, record, after)
  if (judgement.as !== 'accepted' || !claims) return
  const assignment = { kind: 'assignment', id: assignmentId }
  const dates = { completedOn: on, acceptedOn: judgement.on }
  const open = { acceptedOn: null }
  event(into, 'completion.accepted', judgement.on, judgedAt, reviewer, unit.id, assignment, dates, open)
}

/** A report somebody began and has not sent. */
function addDraft(stage: Stage, work: WorkStory, into: Records) {
  const last = work.submissions.at(-1)
  if (!last || last.claims || !last.judgement || !stage.rng.chance(0.04)) return
  const percent = Math.min(95, last.percent + 5)
  into.reports.push({
    ...into.reports.at(-1)!,
    id: idOf('draft', stage.unit.code, work.task.name),
    forDueOn: null,
    percent,
    quantity: Math.round((work.quantity * percent) / 100),
    sentence: '',
    problems: '',
    helpNeeded: '',
    secondsSpent: null,
    fieldsFilled: null,
    fieldsReused: null,
    writtenBy: stage.people.speakers[0]!,
    submittedAt: null,
    submittedOn: null,
    acceptedAt: null,
    acceptedOn: null,
    acceptedBy: null,
    returnedAt: null,
    returnedOn: null,
    returnedBy: null,
    returnReason: null,
    createdAt: moment(lastActiveDay, 16 * 60),
  })
}

export function addWork(stage: Stage, work: WorkStory, into: Records) {
  addAssignment(stage, work, into)
  addMilestones(stage, work, into)
  work.submissions.forEach((_, index) => {
    addReport(stage, work, index, into)
  })
  if (stage.unit.code !== '330000') addDraft(stage, work, into)
}
