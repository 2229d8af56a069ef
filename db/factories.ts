import { randomUUID } from 'node:crypto'
import type { Day } from '../lib/calendar.ts'
import {
  aKeyTask,
  aPerson,
  aProgramme,
  aUnit,
  dueOn,
  type New,
  noon,
  only,
  type Row,
  startsOn,
  unlike,
} from './factories/parents.ts'
import type { Queryable } from './open.ts'
import * as schema from './schema/index.ts'

export {
  aKeyTask,
  anExampleOn,
  anOrganisation,
  aPerson,
  aProgramme,
  aSeat,
  aSeated,
  aStage,
  aUnit,
  type KeyTaskRow,
  noon,
  type Organisation,
  type Person,
  type Programme,
  type Seat,
  type StageRow,
  type Unit,
} from './factories/parents.ts'

/**
 * Records for tests. Each takes only what matters to the test and makes the parents it lacks:
 * `aFinding(db, { dueOn: '2017-11-20' })` also makes a programme, an organisation, a unit and a supervisor.
 * A finding made `closedOn` a day is closed by somebody; a report `acceptedOn` a day is accepted by somebody.
 */

export type AssignmentRow = Row<'assignments'>
export type ReportRow = Row<'reports'>
export type VisitRow = Row<'visits'>
export type FindingRow = Row<'findings'>

/** From 2017-09-04 to 2017-12-31 unless given; `firstDueOn` follows `dueOn`. */
export async function anAssignment(db: Queryable, given: New<'assignments'> = {}): Promise<AssignmentRow> {
  const owner = await unitFor(db, given)
  const keyTaskId = given.keyTaskId ?? (await aKeyTask(db, { programmeId: owner.programmeId })).id
  const acceptedBy = given.acceptedOn ? (given.acceptedBy ?? (await aPerson(db)).id) : null
  const values = {
    startsOn,
    dueOn,
    firstDueOn: given.dueOn ?? dueOn,
    issuedOn: given.startsOn ?? startsOn,
    completedOn: given.acceptedOn ?? null,
    ...given,
    ...owner,
    keyTaskId,
    acceptedBy,
  }
  return only(await db.insert(schema.assignments).values(values).returning())
}

export async function aMilestone(db: Queryable, given: New<'milestones'> = {}): Promise<Row<'milestones'>> {
  const assignment = await assignmentFor(db, given)
  const values = {
    title: unlike('里程碑'),
    dueOn: '2017-10-31',
    firstDueOn: given.dueOn ?? '2017-10-31',
    ...given,
    programmeId: assignment.programmeId,
    assignmentId: assignment.id,
  }
  return only(await db.insert(schema.milestones).values(values).returning())
}

/** Submitted on 2017-11-16 at 60 % unless given; `submittedOn: null` makes a draft. */
export async function aReport(db: Queryable, given: New<'reports'> = {}): Promise<ReportRow> {
  const assignment = await assignmentFor(db, given)
  const writtenBy = given.writtenBy ?? (await aPerson(db)).id
  const submittedOn = given.submittedOn === undefined ? '2017-11-16' : given.submittedOn
  const judged = async (on: Day | null | undefined, by: string | null | undefined) =>
    on ? (by ?? (await aPerson(db)).id) : null
  const values = {
    percent: 60,
    sentence: '已完成六成。',
    ...given,
    programmeId: assignment.programmeId,
    assignmentId: assignment.id,
    unitId: assignment.unitId,
    writtenBy,
    submittedOn,
    submittedAt: submittedOn ? (given.submittedAt ?? noon(submittedOn)) : null,
    acceptedAt: given.acceptedOn ? (given.acceptedAt ?? noon(given.acceptedOn)) : null,
    acceptedBy: await judged(given.acceptedOn, given.acceptedBy),
    returnedAt: given.returnedOn ? (given.returnedAt ?? noon(given.returnedOn)) : null,
    returnedBy: await judged(given.returnedOn, given.returnedBy),
    returnReason: given.returnedOn ? (given.returnReason ?? '请补充佐证。') : null,
  }
  return only(await db.insert(schema.reports).values(values).returning())
}

export async function aVisit(db: Queryable, given: New<'visits'> = {}): Promise<VisitRow> {
  const owner = await unitFor(db, given)
  const visitedOn = given.visitedOn ?? '2017-11-14'
  const loggedBy = given.loggedBy ?? (await aPerson(db)).id
  const values = {
    method: 'on-site' as const,
    sentOn: given.method === 'document' ? visitedOn : null,
    record: '现场核对台账。',
    loggedOn: visitedOn,
    ...given,
    ...owner,
    visitedOn,
    loggedBy,
  }
  return only(await db.insert(schema.visits).values(values).returning())
}

export async function aVerification(
  db: Queryable,
  given: New<'verifications'> = {},
): Promise<Row<'verifications'>> {
  const assignment = await assignmentFor(db, given)
  const verifiedBy = given.verifiedBy ?? (await aPerson(db)).id
  const values = {
    percent: 50,
    basis: '抽查系统台账',
    verifiedOn: '2017-11-14',
    ...given,
    programmeId: assignment.programmeId,
    assignmentId: assignment.id,
    unitId: assignment.unitId,
    verifiedBy,
  }
  return only(await db.insert(schema.verifications).values(values).returning())
}

/** Raised on 2017-11-14, severity 2, due 2017-12-08 unless given. */
export async function aFinding(db: Queryable, given: New<'findings'> = {}): Promise<FindingRow> {
  const owner = await unitFor(db, given)
  const raisedBy = given.raisedBy ?? (await aPerson(db)).id
  const earliest = given.dueOn && given.dueOn < '2017-11-14' ? given.dueOn : '2017-11-14'
  const values = {
    description: '系统台账不完整。',
    cause: 'silo-systems' as const,
    severity: 2,
    raisedOn: earliest,
    dueOn: '2017-12-08',
    ...given,
    ...owner,
    raisedBy,
    closedBy: given.closedOn ? (given.closedBy ?? (await aPerson(db)).id) : null,
  }
  return only(await db.insert(schema.findings).values(values).returning())
}

/** An answer to a finding; `acceptedOn` makes it accepted but does not close the finding: give that `closedOn`. */
export async function aRectification(
  db: Queryable,
  given: New<'rectifications'> = {},
): Promise<Row<'rectifications'>> {
  const finding = await findingFor(db, given)
  const submittedOn = given.submittedOn ?? '2017-11-20'
  const submittedBy = given.submittedBy ?? (await aPerson(db)).id
  const values = {
    answer: '已补齐台账。',
    ...given,
    ...finding,
    submittedOn,
    submittedAt: given.submittedAt ?? noon(submittedOn),
    submittedBy,
    acceptedBy: given.acceptedOn ? (given.acceptedBy ?? (await aPerson(db)).id) : null,
    returnedBy: given.returnedOn ? (given.returnedBy ?? (await aPerson(db)).id) : null,
    returnReason: given.returnedOn ? (given.returnReason ?? '请补充佐证。') : null,
  }
  return only(await db.insert(schema.rectifications).values(values).returning())
}

export async function aRevisit(db: Queryable, given: New<'revisits'> = {}): Promise<Row<'revisits'>> {
  const finding = await findingFor(db, given)
  const by = given.by ?? (await aPerson(db)).id
  const values = { on: '2017-11-28', result: 'held' as const, ...given, ...finding, by }
  return only(await db.insert(schema.revisits).values(values).returning())
}

/** A file somebody uploaded and no form has attached yet. */
export async function anAttachment(
  db: Queryable,
  given: New<'attachments'> = {},
): Promise<Row<'attachments'>> {
  const programmeId = given.programmeId ?? (await aProgramme(db)).id
  const uploadedBy = given.uploadedBy ?? (await aPerson(db)).id
  const values = {
    name: '台账.pdf',
    mediaType: 'application/pdf',
    bytes: 3,
    sha256: '0'.repeat(64),
    storageKey: randomUUID(),
    ...given,
    programmeId,
    uploadedBy,
  }
  return only(await db.insert(schema.attachments).values(values).returning())
}

async function unitFor(
  db: Queryable,
  given: { programmeId?: string | undefined; unitId?: string | null | undefined },
) {
  if (given.programmeId && given.unitId) return { programmeId: given.programmeId, unitId: given.unitId }
  if (given.unitId) throw new Error('A unit is given without its programme: give programmeId too.')
  const unit = await aUnit(db, given.programmeId ? { programmeId: given.programmeId } : {})
  return { programmeId: unit.programmeId, unitId: unit.id }
}

/** The assignment a record is about: given whole (programme, unit and assignment), or made. */
async function assignmentFor(
  db: Queryable,
  given: { programmeId?: string | undefined; unitId?: string | undefined; assignmentId?: string | undefined },
) {
  const { programmeId, unitId, assignmentId } = given
  if (!assignmentId)
    return anAssignment(db, { ...(programmeId && { programmeId }), ...(unitId && { unitId }) })
  const found = await db.query.assignments.findFirst({ where: (t, { eq }) => eq(t.id, assignmentId) })
  if (!found) throw new Error(`No assignment ${assignmentId}`)
  return found
}

async function findingFor(
  db: Queryable,
  given: { programmeId?: string | undefined; unitId?: string | undefined; findingId?: string | undefined },
) {
  const { programmeId, unitId, findingId } = given
  const finding = findingId
    ? await db.query.findings.findFirst({ where: (t, { eq }) => eq(t.id, findingId) })
    : await aFinding(db, { ...(programmeId && { programmeId }), ...(unitId && { unitId }) })
  if (!finding) throw new Error(`No finding ${findingId}`)
  return { programmeId: finding.programmeId, unitId: finding.unitId, findingId: finding.id }
}
