import { and, eq } from 'drizzle-orm'
import { aFinding, anAttachment, aRectification, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { attachments, events, findings, measures, notices, rectifications } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { acceptRectificationDeed } from './closing-deeds.ts'
import {
  raiseFindingDeed,
  returnRectificationDeed,
  revisitFindingDeed,
  submitRectificationDeed,
} from './deeds.ts'

async function stageWithFinding(db: Db, dueOn = '2017-11-28') {
  const stage = await supervisionStage(db)
  const { programmeId, unitId, supervisor } = stage
  const finding = await aFinding(db, { programmeId, unitId, dueOn, severity: 2, raisedBy: supervisor.id })
  return { ...stage, finding }
}

async function stageWithAnswer(db: Db) {
  const stage = await stageWithFinding(db)
  const { finding, liaison } = stage
  const answer = await aRectification(db, { findingId: finding.id, submittedBy: liaison.id })
  return { ...stage, judged: { programmeId: stage.programmeId, rectificationId: answer.id } }
}

const partOf = async (db: Db, unitId: string, part: string) =>
  (
    await db
      .select()
      .from(measures)
      .where(and(eq(measures.unitId, unitId), eq(measures.part, part)))
  )[0]

const findingNow = async (db: Db, id: string) =>
  (await db.select().from(findings).where(eq(findings.id, id)))[0]

test('a finding without a visit is told to the liaison and the principal', async ({ db }) => {
  const { programmeId, unitId, supervisor, liaison, principal } = await supervisionStage(db)
  const ending = await as(db, supervisor, raiseFindingDeed, {
    programmeId,
    unitId,
    description: '目录缺项',
    cause: 'data-islands',
    severity: '2',
    dueOn: '2017-12-14',
  })
  expect(ending).toMatchObject({ kind: 'done' })
  const told = await db.select().from(notices)
  expect(told.map(({ personId }) => personId).sort()).toEqual([liaison.id, principal.id].sort())
  expect(told[0]).toMatchObject({ name: 'finding.raised', params: { severity: 2, dueOn: '2017-12-14' } })
})

test('a finding for a unit outside the programme, or for the own organisation, is refused by name', async ({
  db,
}) => {
  const { programmeId, unitId, supervisor, native } = await supervisionStage(db)
  const written = { description: '缺', cause: 'data-islands', severity: 1, dueOn: '2017-12-14' }
  const outside = await aUnit(db)
  expect(
    await as(db, supervisor, raiseFindingDeed, { programmeId, unitId: outside.id, ...written }),
  ).toMatchObject({ kind: 'refused', name: 'visit.unit-outside' })
  expect(await as(db, native, raiseFindingDeed, { programmeId, unitId, ...written })).toMatchObject({
    kind: 'refused',
    name: 'own-organisation',
  })
})

test('the unit answers with evidence and whoever raised it is told; twice with one key is one answer', async ({
  db,
}) => {
  const { programmeId, finding, liaison, supervisor } = await stageWithFinding(db)
  const file = await anAttachment(db, { programmeId, uploadedBy: liaison.id })
  const raw = {
    programmeId,
    findingId: finding.id,
    answer: '已补齐',
    attachmentIds: file.id,
    submissionKey: crypto.randomUUID(),
  }
  const first = await as(db, liaison, submitRectificationDeed, raw)
  expect(first).toMatchObject({ kind: 'done', repeated: false })
  expect(await as(db, liaison, submitRectificationDeed, raw)).toMatchObject({ kind: 'done', repeated: true })
  const [answer] = await db.select().from(rectifications)
  expect(await db.$count(rectifications)).toBe(1)
  expect(await db.select().from(attachments)).toMatchObject([{ rectificationId: answer?.id }])
  expect(await db.select().from(notices)).toMatchObject([
    { personId: supervisor.id, name: 'rectification.submitted', path: `findings/${finding.id}` },
  ])
})

test('while one answer waits no second is taken, and a page from before is stale', async ({ db }) => {
  const { programmeId, finding, liaison } = await stageWithFinding(db)
  const raw = { programmeId, findingId: finding.id, answer: '已补齐', version: finding.version }
  expect(await as(db, liaison, submitRectificationDeed, { ...raw, version: 99 })).toMatchObject({
    kind: 'refused',
    name: 'stale',
  })
  expect(await as(db, liaison, submitRectificationDeed, raw)).toMatchObject({ kind: 'done' })
  expect(await as(db, liaison, submitRectificationDeed, raw)).toMatchObject({
    kind: 'refused',
    name: 'rectification.waiting',
  })
})

test('accepting closes the finding, is recorded, told, and lifts the measure of findings closed', async ({
  db,
}) => {
  const { finding, judged, supervisor, unitId, liaison, principal } = await stageWithAnswer(db)
  // Whoever raised it may accept.
  expect(await as(db, supervisor, acceptRectificationDeed, judged)).toMatchObject({ kind: 'done' })
  expect(await findingNow(db, finding.id)).toMatchObject({ closedOn: '2017-11-30', closedBy: supervisor.id })
  expect(await partOf(db, unitId, 'S2')).toMatchObject({ numerator: 2, denominator: 2 })
  expect(await partOf(db, unitId, 'openFindings')).toMatchObject({ numerator: 0, denominator: 1 })
  expect((await db.select().from(events)).map(({ name }) => name)).toEqual(['rectification.accepted'])
  const told = (await db.select().from(notices)).map(({ personId }) => personId)
  expect(told.sort()).toEqual([liaison.id, principal.id].sort())
})

test('the unit may not accept, nor a supervisor of its organisation, nor whoever submitted', async ({
  db,
}) => {
  const { programmeId, judged, liaison, native, second, finding } = await stageWithAnswer(db)
  const names = []
  for (const person of [liaison, native]) names.push(await as(db, person, acceptRectificationDeed, judged))
  expect(names).toMatchObject([{ name: 'not-permitted' }, { name: 'own-organisation' }])
  await db.update(rectifications).set({ submittedBy: second.id })
  expect(await as(db, second, acceptRectificationDeed, judged)).toMatchObject({ name: 'second-person' })
  expect((await findingNow(db, finding.id))?.closedOn).toBeNull()
  const stranger = await supervisionStage(db)
  expect(await as(db, stranger.supervisor, acceptRectificationDeed, judged)).toEqual({ kind: 'absent' })
  expect(
    await as(db, stranger.supervisor, acceptRectificationDeed, {
      ...judged,
      programmeId: stranger.programmeId,
    }),
  ).toEqual({ kind: 'absent' })
  expect(programmeId).not.toBe(stranger.programmeId)
})

test('of two supervisors accepting at once one wins and the other is told who and when', async ({ db }) => {
  const { judged, supervisor, second } = await stageWithAnswer(db)
  const endings = await Promise.all([
    as(db, supervisor, acceptRectificationDeed, judged),
    as(db, second, acceptRectificationDeed, judged),
  ])
  const refused = endings.find(({ kind }) => kind === 'refused')
  const winner = endings[0].kind === 'done' ? '督查甲' : '督查乙'
  expect(endings.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  expect(refused).toMatchObject({ name: 'finding.closed', params: { by: winner, on: '2017-11-30' } })
  expect(await db.$count(events)).toBe(1)
})

test('a returned answer says why, and the unit may answer again', async ({ db }) => {
  const { programmeId, judged, supervisor, liaison, finding } = await stageWithAnswer(db)
  expect(await as(db, supervisor, returnRectificationDeed, { ...judged, reason: '' })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'reason' }],
  })
  expect(await as(db, supervisor, returnRectificationDeed, { ...judged, reason: '缺少截图' })).toMatchObject({
    kind: 'done',
  })
  expect(await db.select().from(notices)).toMatchObject([
    { personId: liaison.id, name: 'rectification.returned', params: { reason: '缺少截图' } },
  ])
  expect(await as(db, supervisor, acceptRectificationDeed, judged)).toMatchObject({
    name: 'rectification.already-returned',
    params: { by: '督查甲' },
  })
  const again = { programmeId, findingId: finding.id, answer: '补上截图' }
  expect(await as(db, liaison, submitRectificationDeed, again)).toMatchObject({ kind: 'done' })
})

test('to the liaison of another unit the finding does not exist', async ({ db }) => {
  const { programmeId, finding } = await stageWithFinding(db)
  const { id: unitId } = await aUnit(db, { programmeId })
  const outsider = await aSeated(db, { programmeId, unitId, post: 'liaison' })
  const raw = { programmeId, findingId: finding.id, answer: '已补齐' }
  expect(await as(db, outsider, submitRectificationDeed, raw)).toEqual({ kind: 'absent' })
})

test('what held lifts the measure of no relapse; a relapse puts the finding back on the list', async ({
  db,
}) => {
  const { programmeId, judged, finding, supervisor, unitId } = await stageWithAnswer(db)
  await as(db, supervisor, acceptRectificationDeed, judged)
  const look = { programmeId, findingId: finding.id, on: '2017-11-30' }
  expect(await as(db, supervisor, revisitFindingDeed, { ...look, result: 'held' })).toMatchObject({
    kind: 'done',
  })
  expect(await partOf(db, unitId, 'S3')).toMatchObject({ numerator: 2, denominator: 2 })
  const relapse = { ...look, result: 'relapsed', note: '又停了', dueOn: '2017-12-14' }
  expect(await as(db, supervisor, revisitFindingDeed, relapse)).toMatchObject({ kind: 'done' })
  expect(await findingNow(db, finding.id)).toMatchObject({
    closedOn: null,
    closedBy: null,
    dueOn: '2017-12-14',
  })
  expect(await partOf(db, unitId, 'openFindings')).toMatchObject({ numerator: 1 })
  expect((await db.select().from(events)).map(({ name }) => name)).toEqual([
    'rectification.accepted',
    'finding.revisited',
    'finding.revisited',
    'finding.reopened',
  ])
})
