import { addDays, type Day } from '../../lib/calendar.ts'
import { reportDues } from '../../lib/reports/dues.ts'
import {
  aFinding,
  aKeyTask,
  anAssignment,
  anExampleOn,
  aRectification,
  aReport,
  aRevisit,
  aStage,
  aUnit,
  aVisit,
} from '../factories.ts'
import type { Db } from '../open.ts'
import * as schema from '../schema/index.ts'
import { aPerson, only } from './parents.ts'
import { interest, mechanism, type Of, platform } from './worked-example-rest.ts'

/**
 * The design's worked example as records: a fictional unit on 30 November 2017, whose every figure is known to two
 * decimals. Beside it stands a second unit, which asks it for data and has no records of its own.
 */
export async function theWorkedExample(db: Db, today: Day = '2017-11-30') {
  const { id: programmeId } = await anExampleOn(db, today)
  const { id: unitId } = await aUnit(db, { programmeId, joinedOn: '2017-08-21' })
  const { id: askingId } = await aUnit(db, { programmeId, joinedOn: '2017-08-21' })
  const { id: stageId } = await aStage(db, { programmeId })
  const of: Of = { programmeId, unitId, stageId, askingId, officer: (await aPerson(db)).id }
  const tasks = await work(db, of)
  await supervision(db, of)
  await policy(db, of, tasks)
  await interest(db, of)
  await platform(db, of)
  await mechanism(db, of)
  return { programmeId, unitId }
}

/** T1 to T4 (D1), and six fortnightly reports on T3 of which the third came late (S1). */
async function work(db: Db, { programmeId, unitId, stageId }: Of) {
  const task = async (given: Parameters<typeof anAssignment>[1]) => {
    const { id: keyTaskId } = await aKeyTask(db, { programmeId, stageId, issuedOn: '2017-08-21' })
    const clear = {
      target: '完成',
      targetQuantity: 100,
      measureUnit: '个',
      baselineQuantity: 0,
      namedPerson: '甲',
    }
    const whole = { ...clear, reportEvery: null, ...given, programmeId, unitId, keyTaskId }
    return anAssignment(db, whole)
  }
  const accepted = (on: Day) => ({ completedOn: on, acceptedOn: on })
  const t1 = await task({ weight: 1, startsOn: '2017-08-21', dueOn: '2017-08-31', ...accepted('2017-08-31') })
  const t2 = await task({ weight: 2, startsOn: '2017-08-21', dueOn: '2017-09-30', ...accepted('2017-10-13') })
  const open = { dueOn: '2017-12-31', baselineQuantity: null }
  const t3 = await task({ weight: 3, startsOn: '2017-09-01', reportEvery: 10, ...open })
  const t4 = await task({ weight: 2, startsOn: '2017-10-09', measureUnit: null, ...open })
  await aReport(db, { programmeId, assignmentId: t4.id, submittedOn: '2017-11-28', percent: 40 })
  for (const [i, forDueOn] of reportDues(t3, '2017-11-30').entries()) {
    const submittedOn = i === 2 ? addDays(forDueOn, 5) : forDueOn
    const percent = 20 + 10 * i
    const sent = { forDueOn, submittedOn, acceptedOn: submittedOn, percent }
    await aReport(db, { programmeId, assignmentId: t3.id, ...sent })
  }
  return [t1, t2, t3].map(({ keyTaskId }) => keyTaskId)
}

/** Four findings of one visit (S2), the gravest closed and found to hold (S3). */
async function supervision(db: Db, { programmeId, unitId }: Of) {
  const { id: visitId } = await aVisit(db, { programmeId, unitId, visitedOn: '2017-10-10' })
  const finding = (given: Parameters<typeof aFinding>[1]) =>
    aFinding(db, { programmeId, unitId, visitId, raisedOn: '2017-10-10', ...given })
  const closed = async (severity: number, answered: Day, closedOn: Day) => {
    const { id: findingId } = await finding({ severity, dueOn: '2017-10-31', closedOn })
    await aRectification(db, { programmeId, unitId, findingId, submittedOn: answered, acceptedOn: closedOn })
    return findingId
  }
  const findingId = await closed(3, '2017-10-30', '2017-11-01')
  await aRevisit(db, { programmeId, unitId, findingId, on: '2017-11-20', result: 'held' })
  await closed(2, '2017-11-10', '2017-11-13')
  await finding({ severity: 1, dueOn: '2017-11-15' })
  await finding({ severity: 2, dueOn: '2017-12-15' })
}

/** Two binding documents, the plan under the second late (P2); clauses for T1 to T3 (P1); a signed letter (P3). */
async function policy(db: Db, { programmeId, unitId, officer }: Of, keyTaskIds: string[]) {
  for (const n of [1, 2]) {
    const document = {
      programmeId,
      title: `文件${n}`,
      binding: true,
      inForceFrom: '2017-08-21',
      filedOn: '2017-09-01',
      receiptDueOn: '2017-09-15',
      planDueOn: '2017-10-31',
    }
    const { id: policyId } = only(await db.insert(schema.policies).values(document).returning())
    const receivedOn = n === 1 ? '2017-09-14' : '2017-09-15'
    const on = n === 1 ? '2017-10-31' : '2017-11-06'
    await db.insert(schema.receipts).values({ programmeId, policyId, unitId, receivedOn })
    const plan = { programmeId, policyId, unitId, title: '实施方案', issuedOn: on, recordedOn: on }
    await db.insert(schema.localPlans).values(plan)
    if (n === 2) continue
    const clause = { programmeId, policyId, ordinal: 1, wording: '各单位按期完成。' }
    const { id: clauseId } = only(await db.insert(schema.clauses).values(clause).returning())
    const tie = (keyTaskId: string) => ({ programmeId, clauseId, keyTaskId, boundOn: '2017-08-21' })
    await db.insert(schema.clauseTasks).values(keyTaskIds.map(tie))
  }
  await db.insert(schema.letters).values({
    programmeId,
    unitId,
    number: '责任书1号',
    issuedOn: '2017-09-04',
    dueOn: '2017-09-30',
    items: [],
    signedOn: '2017-09-28',
    signedBy: officer,
    signedName: '甲',
  })
}
