import { desc } from 'drizzle-orm'
import { aFinding } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { events, notices, verifications, visitMembers, visits } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { issueFindingPaperDeed } from '../papers/finding-deed.ts'
import { issueVisitPaperDeed } from '../papers/visit-deed.ts'
import { chaseReplyDeed, correctVisitDeed, recordReplyDeed } from './correct-deeds.ts'
import { changesOf, checkCorrection, needsReason } from './correction.ts'
import { logVisitDeed } from './deeds.ts'
import { as, supervisionStage } from './testing.ts'

/** A visit on site, logged today by the supervisor with one verification. */
async function logged(db: Db, more: object = {}) {
  const stage = await supervisionStage(db)
  const { programmeId, unitId, supervisor, assignment } = stage
  const facts = { method: 'on-site', visitedOn: '2017-11-30', place: '机房', record: '看了机房' }
  const verified = [{ assignmentId: assignment.id, percent: 40, basis: '抽查' }]
  const raw = { programmeId, unitId, ...facts, verifications: verified, ...more }
  const ending = await as(db, supervisor, logVisitDeed, raw)
  if (ending.kind !== 'done') throw new Error(JSON.stringify(ending))
  const visitId = ending.value.id
  const correct = { programmeId, visitId, ...facts, memberIds: [supervisor.id] }
  return { ...stage, visitId, correct, open: { programmeId, visitId } }
}

test('a member corrects a visit; the trail keeps both wordings, the unit is told, the page drawn before is stale', async ({
  db,
}) => {
  const { supervisor, second, liaison, correct } = await logged(db)
  const change = {
    ...correct,
    version: 1,
    place: '省信息中心',
    visitedOn: '2017-11-29',
    memberIds: [second.id],
  }
  expect(await as(db, supervisor, correctVisitDeed, change)).toMatchObject({ kind: 'done' })
  expect(await db.select().from(visits)).toMatchObject([
    { where: '省信息中心', version: 2, visitedOn: '2017-11-29' },
  ])
  expect((await db.select().from(verifications))[0]).toMatchObject({ verifiedOn: '2017-11-29' })
  const team = (await db.select().from(visitMembers)).map(({ personId }) => personId)
  expect(team.sort()).toEqual([supervisor.id, second.id].sort())
  const [event] = await db.select().from(events).orderBy(desc(events.id)).limit(1)
  expect(event).toMatchObject({
    name: 'visit.corrected',
    before: { where: '机房' },
    after: { where: '省信息中心' },
  })
  expect(event!.before).not.toHaveProperty('record')
  const told = (await db.select().from(notices)).filter(({ name }) => name === 'visit.corrected')
  expect(told.map(({ personId }) => personId)).toEqual([liaison.id])
  expect(await as(db, second, correctVisitDeed, { ...change, version: 1 })).toMatchObject({ name: 'stale' })
})

test('only members correct, the method stays, recusal holds for those who are added', async ({ db }) => {
  const { supervisor, second, native, liaison, correct } = await logged(db)
  const by = (person: { id: string }, more: object = {}) =>
    as(db, person, correctVisitDeed, { ...correct, ...more })
  expect(await by(second)).toMatchObject({ name: 'visit.not-a-member' })
  expect(await by(native)).toMatchObject({ name: 'own-organisation' })
  expect(await by(liaison)).toMatchObject({ name: 'not-permitted' })
  expect(await by(supervisor, { method: 'telephone' })).toMatchObject({ name: 'visit.method-stays' })
  expect(await by(supervisor, { memberIds: [native.id] })).toMatchObject({ name: 'visit.member-recused' })
  expect(await by(supervisor, { visitedOn: '2017-12-01' })).toMatchObject({ name: 'visit.after-logging' })
  expect(await by(supervisor, { record: ' ' })).toMatchObject({ faults: [{ field: 'record' }] })
  expect((await db.select().from(visits))[0]).toMatchObject({ version: 1 })
})

test('once a paper quotes the visit, a correction needs its reason', async ({ db }) => {
  const { supervisor, correct, open } = await logged(db)
  const note = await as(db, supervisor, issueVisitPaperDeed, { ...open, kind: 'visit-note' })
  expect(note).toMatchObject({ kind: 'done' })
  expect(await as(db, supervisor, correctVisitDeed, correct)).toMatchObject({
    name: 'visit.reason-needed',
    field: 'reason',
  })
  const reasoned = { ...correct, reason: '地点写错' }
  expect(await as(db, supervisor, correctVisitDeed, reasoned)).toMatchObject({ kind: 'done' })
})

test('on the day of the log no reason is asked for, on the next day it is', () => {
  const visit = { method: 'on-site' as const, loggedOn: '2017-11-29', memberIds: ['a'] }
  const change = { method: 'on-site' as const, visitedOn: '2017-11-29', reason: '' }
  const correct = (today: string) => () => checkCorrection(visit, change, 0, { actorId: 'a', today })
  expect(correct('2017-11-29')).not.toThrow()
  expect(correct('2017-11-30')).toThrow('visit.reason-needed')
  expect(needsReason(visit, 1, '2017-11-29')).toBe(true)
  expect(changesOf({ a: 1, b: 2 }, { a: 1, b: 3 })).toEqual({ before: { b: 2 }, after: { b: 3 } })
})

test('an open letter is chased once a day and answered once; what is no letter is neither', async ({
  db,
}) => {
  const letter = {
    method: 'document',
    letterNumber: '督〔2017〕014号',
    sentOn: '2017-11-20',
    replyDueOn: '2017-11-28',
  }
  const { supervisor, second, liaison, principal, open } = await logged(db, letter)
  expect(await as(db, supervisor, chaseReplyDeed, open)).toMatchObject({ kind: 'done' })
  const told = (await db.select().from(notices)).filter(({ name }) => name === 'visit.chased')
  expect(told.map(({ personId }) => personId).sort()).toEqual([liaison.id, principal.id].sort())
  expect(await as(db, second, chaseReplyDeed, open)).toMatchObject({ name: 'visit.chased-today' })
  const reply = (repliedOn: string) =>
    as(db, second, recordReplyDeed, { ...open, repliedOn, reply: '已核对' })
  expect(await reply('2017-11-19')).toMatchObject({ name: 'visit.reply-before-letter', field: 'repliedOn' })
  expect(await reply('2017-12-01')).toMatchObject({ name: 'visit.reply-in-future' })
  expect(await reply('2017-11-30')).toMatchObject({ kind: 'done' })
  expect(await reply('2017-11-30')).toMatchObject({ name: 'visit.replied-already' })
  expect(await as(db, supervisor, chaseReplyDeed, open)).toMatchObject({ name: 'visit.no-reply-owed' })
})

test('a visit that is no letter has no reply', async ({ db }) => {
  const { supervisor, open } = await logged(db)
  const reply = { ...open, repliedOn: '2017-11-30', reply: '已核对' }
  expect(await as(db, supervisor, recordReplyDeed, reply)).toMatchObject({ name: 'visit.no-letter' })
  expect(await as(db, supervisor, chaseReplyDeed, open)).toMatchObject({ name: 'visit.no-reply-owed' })
})

test('a finding has an order of its own, once while it stands, and none when it is closed', async ({
  db,
}) => {
  const { programmeId, unitId, supervisor, liaison } = await supervisionStage(db)
  const finding = await aFinding(db, { programmeId, unitId })
  const raw = { programmeId, findingId: finding.id }
  const issued = await as(db, supervisor, issueFindingPaperDeed, raw)
  expect(issued).toMatchObject({ kind: 'done', value: { number: '整改〔2017〕001号' } })
  expect(await as(db, supervisor, issueFindingPaperDeed, raw)).toMatchObject({ name: 'paper.already-issued' })
  expect(await as(db, liaison, issueFindingPaperDeed, raw)).toMatchObject({ name: 'not-permitted' })
  const closed = await aFinding(db, { programmeId, unitId, closedOn: '2017-11-20' })
  const late = { programmeId, findingId: closed.id }
  expect(await as(db, supervisor, issueFindingPaperDeed, late)).toMatchObject({
    name: 'paper.nothing-to-rectify',
  })
})
