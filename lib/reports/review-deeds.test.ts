import { eq } from 'drizzle-orm'
import { anAssignment, anExampleOn, aReport, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { countAwaiting, findReport, listAwaiting } from '../../db/queries/report-pages.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { assignments, events, measures, notices, reports } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { acceptCompletionDeed, acceptReportDeed, returnReportDeed } from './review-deeds.ts'

const today = '2017-11-30'

async function scene(db: Db, given: Parameters<typeof aReport>[1] = {}) {
  const { id: programmeId } = await anExampleOn(db, today)
  const { id: unitId } = await aUnit(db, { programmeId })
  const assignment = await anAssignment(db, {
    ...{ programmeId, unitId, startsOn: '2017-11-06', reportEvery: 10 },
    completedOn: given.claimsCompletion ? (given.submittedOn ?? '2017-11-16') : null,
  })
  const liaison = await aSeated(db, { programmeId, unitId })
  const report = await aReport(db, {
    ...{ programmeId, unitId, assignmentId: assignment.id, writtenBy: liaison.id, forDueOn: '2017-11-20' },
    ...given,
  })
  const officer = await aSeated(db, { programmeId, group: 'promotion' })
  const signIn = async (person: { id: string }) => ({
    sessionId: await startSession(db, person.id, 'test', null, 1),
  })
  const input = (more = {}) => ({ programmeId, reportId: report.id, version: 1, ...more })
  const session = await signIn(officer)
  const partOf = async (part: string) =>
    (await db.select().from(measures).where(eq(measures.unitId, unitId))).find((row) => row.part === part)
  const reportNow = async () => (await db.select().from(reports).where(eq(reports.id, report.id)))[0]
  const assignmentNow = async () =>
    (await db.select().from(assignments).where(eq(assignments.id, assignment.id)))[0]
  return {
    programmeId,
    unitId,
    assignment,
    liaison,
    report,
    officer,
    signIn,
    input,
    session,
    partOf,
    reportNow,
    assignmentNow,
  }
}

test('an accepted report counts as delivered on time', async ({ db }) => {
  const { officer, input, session, partOf, reportNow } = await scene(db)
  expect(await perform(acceptReportDeed, session, input(), 'r')).toMatchObject({ kind: 'done' })
  expect(await reportNow()).toMatchObject({ acceptedOn: today, acceptedBy: officer.id, returnedOn: null })
  expect(await db.select().from(events)).toMatchObject([{ name: 'report.accepted' }])
  expect(await partOf('S1')).toMatchObject({ numerator: 1, denominator: 1 })
})

test('a return needs its reason, which the writer and the liaison are told', async ({ db }) => {
  const { liaison, input, session, reportNow } = await scene(db)
  expect(await perform(returnReportDeed, session, input({ reason: ' ' }), 'r')).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'reason', name: 'blank' }],
  })
  await perform(returnReportDeed, session, input({ reason: '请补充佐证' }), 'r')
  expect(await reportNow()).toMatchObject({ returnedOn: today, returnReason: '请补充佐证' })
  expect(await db.select().from(notices)).toMatchObject([
    { personId: liaison.id, name: 'report.returned', params: { reason: '请补充佐证' } },
  ])
})

test('a returned report answers nothing any more and its percent stands no longer', async ({ db }) => {
  const { input, session, partOf } = await scene(db)
  await perform(returnReportDeed, session, input({ reason: '重报' }), 'r')
  expect(await partOf('S1')).toMatchObject({ numerator: 0, denominator: 1 })
  expect(await partOf('G2')).toMatchObject({ numerator: 0 })
})

test('of two officers at once one wins, and the other is told who and when', async ({ db }) => {
  const { programmeId, officer, signIn, input, session } = await scene(db)
  const second = await aSeated(db, { programmeId, group: 'promotion' })
  const other = await signIn(second)
  const endings = await Promise.all([
    perform(acceptReportDeed, session, input(), 'r'),
    perform(returnReportDeed, other, input({ reason: '重报' }), 'r'),
  ])
  const [winner, loser] = endings[0].kind === 'done' ? [officer, endings[1]] : [second, endings[0]]
  expect(loser).toMatchObject({
    kind: 'refused',
    name: 'report.already-reviewed',
    params: { by: winner.name, on: today, how: winner === officer ? 'accepted' : 'returned' },
  })
  expect(await db.select().from(events)).toHaveLength(1)
})

test('neither the unit nor a supervisor reviews; another unit does not see it', async ({ db }) => {
  const { programmeId, liaison, signIn, input } = await scene(db)
  const as = async (person: { id: string }) => perform(acceptReportDeed, await signIn(person), input(), 'r')
  expect(await as(liaison)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  const supervisor = await aSeated(db, { programmeId, group: 'supervision' })
  expect(await as(supervisor)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  const other = await aUnit(db, { programmeId })
  expect(await as(await aSeated(db, { programmeId, unitId: other.id }))).toEqual({ kind: 'absent' })
})

test('a draft cannot be reviewed: it is nobody else’s', async ({ db }) => {
  const { input, session } = await scene(db, { submittedOn: null, forDueOn: null })
  expect(await perform(acceptReportDeed, session, input(), 'r')).toEqual({ kind: 'absent' })
})

test('a returned claim of completion is claimed no more', async ({ db }) => {
  const { input, session, assignmentNow } = await scene(db, { percent: 100, claimsCompletion: true })
  await perform(returnReportDeed, session, input({ reason: '尚未完成' }), 'r')
  expect(await assignmentNow()).toMatchObject({ completedOn: null })
})

test('an accepted completion counts in full and tells the unit', async ({ db }) => {
  const { programmeId, assignment, officer, liaison, session, partOf, assignmentNow } = await scene(db, {
    percent: 100,
    claimsCompletion: true,
  })
  const accept = () =>
    perform(acceptCompletionDeed, session, { programmeId, assignmentId: assignment.id, version: 1 }, 'r')
  expect(await accept()).toMatchObject({ kind: 'done' })
  expect(await assignmentNow()).toMatchObject({ acceptedOn: today, acceptedBy: officer.id })
  expect(await partOf('G3')).toMatchObject({ numerator: 1, denominator: 1 })
  expect(await db.select().from(notices)).toMatchObject([
    { personId: liaison.id, name: 'completion.accepted' },
  ])
  expect(await accept()).toMatchObject({
    kind: 'refused',
    name: 'completion.already-accepted',
    params: { by: officer.name, on: today },
  })
})

test('a completion nobody claimed is not accepted', async ({ db }) => {
  const { programmeId, assignment, session } = await scene(db)
  const input = { programmeId, assignmentId: assignment.id }
  expect(await perform(acceptCompletionDeed, session, input, 'r')).toMatchObject({
    name: 'completion.not-claimed',
  })
})

test('report and completion are accepted in one breath, or neither', async ({ db }) => {
  const { input, session, assignmentNow } = await scene(db, { percent: 100, claimsCompletion: true })
  await perform(acceptReportDeed, session, input({ acceptCompletion: 'true' }), 'r')
  expect(await assignmentNow()).toMatchObject({ acceptedOn: today })
  expect((await db.select().from(events)).map(({ name }) => name)).toEqual([
    'report.accepted',
    'completion.accepted',
  ])

  const unclaimed = await scene(db)
  const ending = await perform(
    acceptReportDeed,
    unclaimed.session,
    unclaimed.input({ acceptCompletion: 'true' }),
    'r',
  )
  expect(ending).toMatchObject({ kind: 'refused', name: 'completion.not-claimed' })
  expect(await unclaimed.reportNow()).toMatchObject({ acceptedOn: null })
})

test('the queue holds what waits, the oldest first, beside what stood before and what was verified', async ({
  db,
}) => {
  const { programmeId, unitId, assignment, report, input, session } = await scene(db)
  const common = { programmeId, unitId, assignmentId: assignment.id }
  await aReport(db, { ...common, submittedOn: '2017-11-10', percent: 30, acceptedOn: '2017-11-13' })
  const later = await aReport(db, {
    ...common,
    submittedOn: '2017-11-22',
    percent: 70,
    claimsCompletion: true,
  })
  const window = { limit: 10, offset: 0 }
  const queue = await listAwaiting(db, programmeId, today, {}, window)
  expect(queue.map(({ id }) => id)).toEqual([report.id, later.id])
  expect(queue[0]).toMatchObject({ percent: 60, previousPercent: 30, verifiedPercent: null })
  expect(await countAwaiting(db, programmeId, today, {})).toEqual({
    waiting: 2,
    claims: 1,
    since: '2017-11-16',
  })
  expect(await countAwaiting(db, programmeId, today, { kind: 'locality' })).toMatchObject({ waiting: 0 })
  expect(await listAwaiting(db, programmeId, today, { claims: true }, window)).toMatchObject([
    { id: later.id },
  ])
  await perform(acceptReportDeed, session, input(), 'r')
  expect(await countAwaiting(db, programmeId, today, {})).toMatchObject({ waiting: 1 })
  expect(await findReport(db, programmeId, report.id, today)).toMatchObject({ acceptedOn: today })
})
