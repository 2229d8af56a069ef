import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import {
  anAssignment,
  anAttachment,
  anExampleOn,
  aPerson,
  aReport,
  aSeated,
  aUnit,
} from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { listAttachments } from '../../db/queries/attachments.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import { assignments, attachments, events, measures, reports } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { defaultModel } from '../scoring/model.ts'
import { submitReportDeed, writeReportDeed } from './deeds.ts'
import { previewReport } from './preview.ts'

const today = '2017-11-30'

async function scene(db: Db, given: Parameters<typeof anAssignment>[1] = {}) {
  const { id: programmeId } = await anExampleOn(db, today)
  const { id: unitId } = await aUnit(db, { programmeId })
  const assignment = await anAssignment(db, { programmeId, unitId, reportEvery: 10, ...given })
  const liaison = await aSeated(db, { programmeId, unitId })
  const signIn = async (person: { id: string }) => ({
    sessionId: await startSession(db, person.id, 'test', null, 1),
  })
  const session = await signIn(liaison)
  const send = (more: Record<string, unknown> = {}, credential = session) =>
    perform(
      submitReportDeed,
      credential,
      { programmeId, assignmentId: assignment.id, percent: '75', sentence: '完成七成五', ...more },
      'request',
    )
  const write = (more: Record<string, unknown>) =>
    perform(
      writeReportDeed,
      session,
      { programmeId, assignmentId: assignment.id, percent: '', sentence: '', ...more },
      'request',
    )
  const file = (uploadedBy = liaison.id) => anAttachment(db, { programmeId, uploadedBy })
  return { programmeId, unitId, assignment, liaison, session, signIn, send, write, file }
}

const outcomeOf = async (ending: Promise<{ kind: string; value?: unknown }>) => {
  const done = await ending
  expect(done).toMatchObject({ kind: 'done' })
  return done.value as { id: string; forDueOn: string | null }
}

test('a report is kept whole, with its event, and moves the goal score at once', async ({ db }) => {
  const { programmeId, unitId, assignment, liaison, send, file } = await scene(db)
  const { id: fileId } = await file()
  const { id } = await outcomeOf(
    send({ sentence: '<script>alert(1)</script> 😀', quantity: '15', attachmentIds: [fileId] }),
  )
  const [report] = await db.select().from(reports)
  expect(report).toMatchObject({
    id,
    percent: 75,
    quantity: 15,
    sentence: '<script>alert(1)</script> 😀',
    writtenBy: liaison.id,
    submittedOn: today,
    acceptedOn: null,
  })
  expect(await db.select().from(events)).toMatchObject([
    { name: 'report.submitted', recordId: id, unitId, after: { assignmentId: assignment.id, percent: 75 } },
  ])
  const [g2] = await db
    .select()
    .from(measures)
    .where(and(eq(measures.unitId, unitId), eq(measures.part, 'G2')))
  expect(g2?.numerator).toBeCloseTo(0.75)
  expect((await listAttachments(db, programmeId, { reportId: id })).map((one) => one.id)).toEqual([fileId])
})

test('what the preview says is what the report then makes', async ({ db }) => {
  const { programmeId, unitId, assignment, send } = await scene(db)
  const supposed = { assignmentId: assignment.id, percent: 60, claimsCompletion: false }
  const { before, after } = await previewReport(db, programmeId, unitId, supposed, today, defaultModel)
  expect(after).toBeGreaterThan(before ?? 0)
  await send({ percent: 60 })
  expect((await previewReport(db, programmeId, unitId, supposed, today, defaultModel)).before).toBe(after)
})

test('a double click is one report', async ({ db }) => {
  const { send } = await scene(db)
  const submissionKey = randomUUID()
  const [one, two] = await Promise.all([send({ submissionKey }), send({ submissionKey })])
  expect([one, two]).toMatchObject([{ kind: 'done' }, { kind: 'done' }])
  expect(await db.select().from(reports)).toHaveLength(1)
  expect(await db.select().from(events)).toHaveLength(1)
})

test('bad input is named field by field and nothing is kept', async ({ db }) => {
  const { send } = await scene(db)
  const faults = async (more: Record<string, unknown>) => {
    const ending = await send(more)
    return ending.kind === 'invalid' ? ending.faults.map(({ field, name }) => `${field} ${name}`) : ending
  }
  expect(await faults({ percent: '101' })).toEqual(['percent too-big'])
  expect(await faults({ percent: 'abc', sentence: ' ' })).toEqual(['percent not-a-number', 'sentence blank'])
  expect(await faults({ sentence: '长'.repeat(10_000) })).toEqual(['sentence too-long'])
  expect(await faults({ attachmentIds: ['x'] })).toEqual(['attachmentIds.0 choose'])
  expect(await db.select().from(reports)).toEqual([])
})

test("another unit's assignment does not exist; a technical contact of one's own may not report", async ({
  db,
}) => {
  const { programmeId, unitId, send, signIn } = await scene(db)
  const other = await aUnit(db, { programmeId })
  const stranger = await signIn(await aSeated(db, { programmeId, unitId: other.id }))
  expect(await send({}, stranger)).toEqual({ kind: 'absent' })
  const contact = await signIn(await aSeated(db, { programmeId, unitId, post: 'technical-contact' }))
  expect(await send({}, contact)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  expect(await send({}, { sessionId: randomUUID() })).toEqual({ kind: 'signed-out' })
})

test('the report stands for the last reporting day that passed unanswered, then for the next', async ({
  db,
}) => {
  const { send } = await scene(db, { startsOn: '2017-11-06' })
  expect((await outcomeOf(send())).forDueOn).toBe('2017-11-20')
  expect((await outcomeOf(send())).forDueOn).toBe('2017-12-04')
})

test('a colleague who reported meanwhile makes the page stale', async ({ db }) => {
  const { send } = await scene(db)
  await send({ seenReport: 'none' })
  expect(await send({ seenReport: 'none' })).toMatchObject({ kind: 'refused', name: 'stale' })
})

test('a claim of completion needs evidence, and marks the assignment as finished by the unit', async ({
  db,
}) => {
  const { assignment, send, file } = await scene(db)
  const claim = { percent: 100, claimsCompletion: 'on' }
  expect(await send(claim)).toMatchObject({
    kind: 'refused',
    name: 'report.evidence-required',
    field: 'attachmentIds',
  })
  await outcomeOf(send({ ...claim, attachmentIds: (await file()).id }))
  const [kept] = await db.select().from(assignments).where(eq(assignments.id, assignment.id))
  expect(kept).toMatchObject({ completedOn: today, acceptedOn: null })
})

test("another's file is refused and takes the whole report with it", async ({ db }) => {
  const { send, file } = await scene(db)
  const { id } = await file((await aPerson(db)).id)
  expect(await send({ attachmentIds: [id] })).toMatchObject({ kind: 'refused', name: 'file.gone' })
  expect(await db.select().from(reports)).toEqual([])
})

test('there is one draft; it tells nobody, moves nothing, and submitting makes it the report', async ({
  db,
}) => {
  const { programmeId, write, send, file } = await scene(db)
  const [kept, dropped] = [await file(), await file()]
  const first = await outcomeOf(
    write({ intent: 'draft', sentence: '写了一半', attachmentIds: [kept.id, dropped.id] }),
  )
  const again = await outcomeOf(write({ intent: 'draft', percent: '40', attachmentIds: [kept.id] }))
  expect(again.id).toBe(first.id)
  expect(await db.select().from(events)).toEqual([])
  const { id } = await outcomeOf(send({ attachmentIds: [kept.id] }))
  expect(id).toBe(first.id)
  expect(await db.select().from(reports)).toMatchObject([{ id, percent: 75, submittedOn: today }])
  expect((await listAttachments(db, programmeId, { reportId: id })).map((one) => one.id)).toEqual([kept.id])
})

test('a draft is forgiving, a submission from the same form is not', async ({ db }) => {
  const { write } = await scene(db)
  expect(await write({ intent: 'draft' })).toMatchObject({ kind: 'done' })
  expect(await write({ intent: 'draft', percent: '101' })).toMatchObject({ kind: 'invalid' })
  expect(await write({ intent: 'submit' })).toMatchObject({ kind: 'invalid' })
})

test('a corrected report carries over the files of the returned one, which keeps its own', async ({ db }) => {
  const { programmeId, unitId, assignment, liaison, send, file } = await scene(db)
  const returned = await aReport(db, {
    ...{ programmeId, unitId, assignmentId: assignment.id, writtenBy: liaison.id },
    returnedOn: '2017-11-20',
  })
  const old = await file()
  const attached = { reportId: returned.id, unitId, attachedAt: new Date() }
  await db.update(attachments).set(attached).where(eq(attachments.id, old.id))
  const { id } = await outcomeOf(send({ attachmentIds: [old.id] }))
  const of = (reportId: string) => listAttachments(db, programmeId, { reportId })
  expect([await of(returned.id), await of(id)]).toMatchObject([[{ id: old.id }], [{ name: old.name }]])
})
