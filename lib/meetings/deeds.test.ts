import { and, eq } from 'drizzle-orm'
import { anAttachment, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { listMeetings } from '../../db/queries/meetings.ts'
import {
  actions,
  attachments,
  events,
  invitations,
  measures,
  meetings,
  notices,
} from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { acceptActionDeed, completeActionDeed, returnActionDeed } from '../actions/deeds.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { adoptDecisionDeed, assignActionsDeed } from './decision-deeds.ts'
import {
  callMeetingDeed,
  cancelMeetingDeed,
  keepMinutesDeed,
  recordAttendanceDeed,
  setCadenceDeed,
} from './deeds.ts'

const partOf = async (db: Db, unitId: string, part: string) =>
  (
    await db
      .select()
      .from(measures)
      .where(and(eq(measures.unitId, unitId), eq(measures.part, part)))
  )[0]

async function stageWithMeeting(db: Db, heldOn = '2017-11-20') {
  const stage = await supervisionStage(db)
  const { programmeId, unitId } = stage
  const promoter = await aSeated(db, { programmeId, group: 'promotion' })
  const other = await aUnit(db, { programmeId })
  const raw = {
    programmeId,
    group: 'promotion',
    title: '组织推进组第三次会议',
    heldOn,
    place: '北京',
    agenda: '一、通报进展',
    unitIds: [unitId, other.id],
    requiredPost: 'liaison',
    submissionKey: crypto.randomUUID(),
  }
  const called = await as(db, promoter, callMeetingDeed, raw)
  if (called.kind !== 'done') throw new Error(JSON.stringify(called))
  return { ...stage, promoter, other, raw, meetingId: called.value.id }
}

async function stageWithAction(db: Db) {
  const stage = await stageWithMeeting(db)
  const { programmeId, unitId, promoter, meetingId } = stage
  const adopted = await as(db, promoter, adoptDecisionDeed, {
    programmeId,
    meetingId,
    wording: '月底前报清单',
  })
  if (adopted.kind !== 'done') throw new Error(JSON.stringify(adopted))
  const decisionId = adopted.value.id
  const assigned = await as(db, promoter, assignActionsDeed, {
    programmeId,
    decisionId,
    unitIds: unitId,
    text: '报送共享责任清单',
    dueOn: '2017-12-08',
  })
  if (assigned.kind !== 'done') throw new Error(JSON.stringify(assigned))
  return { ...stage, decisionId, actionId: assigned.value.actions[0]!.id }
}

test('a meeting invites its units and tells each; sent twice it is one meeting', async ({ db }) => {
  const { promoter, raw, unitId, liaison, principal } = await stageWithMeeting(db)
  expect(await as(db, promoter, callMeetingDeed, raw)).toMatchObject({ kind: 'done', repeated: true })
  expect(await db.$count(meetings)).toBe(1)
  expect(await db.$count(invitations)).toBe(2)
  const told = await db.select().from(notices)
  expect(told.map(({ personId }) => personId).sort()).toEqual([liaison.id, principal.id].sort())
  expect(told[0]).toMatchObject({ name: 'meeting.invited', unitId, params: { heldOn: '2017-11-20' } })
})

test('nobody calls a meeting of a group that is not their own, nor invites units of elsewhere', async ({
  db,
}) => {
  const { promoter, supervisor, liaison, raw } = await stageWithMeeting(db)
  for (const person of [supervisor, liaison])
    expect(
      await as(db, person, callMeetingDeed, { ...raw, submissionKey: crypto.randomUUID() }),
    ).toMatchObject({
      kind: 'refused',
      name: 'not-permitted',
    })
  const elsewhere = await aUnit(db)
  expect(
    await as(db, promoter, callMeetingDeed, {
      ...raw,
      unitIds: [elsewhere.id],
      submissionKey: crypto.randomUUID(),
    }),
  ).toMatchObject({ kind: 'refused', name: 'meeting.unknown-unit' })
})

test('a meeting without a title, on no real day, or of no group is refused field by field', async ({
  db,
}) => {
  const { promoter, raw } = await stageWithMeeting(db)
  const ending = await as(db, promoter, callMeetingDeed, {
    ...raw,
    submissionKey: crypto.randomUUID(),
    title: '  ',
    heldOn: '2017-02-30',
    requiredPost: 'king',
  })
  expect(ending.kind === 'invalid' && ending.faults.map(({ field }) => field).sort()).toEqual([
    'heldOn',
    'requiredPost',
    'title',
  ])
})

test('who came at what rank moves M2 of each unit; a wrong record can be set right', async ({ db }) => {
  const { programmeId, promoter, meetingId, unitId, other } = await stageWithMeeting(db)
  const rows = await db.select().from(invitations)
  const idOf = (unit: string) => rows.find((row) => row.unitId === unit)!.id
  const raw = {
    programmeId,
    meetingId,
    invitationIds: [idOf(unitId), idOf(other.id)],
    attended: ['technical-contact', 'principal'],
  }
  expect(await as(db, promoter, recordAttendanceDeed, raw)).toMatchObject({ value: { recorded: 2 } })
  expect(await partOf(db, unitId, 'M2')).toMatchObject({ numerator: 0, denominator: 1 })
  expect(await partOf(db, other.id, 'M2')).toMatchObject({ numerator: 1, denominator: 1 })
  const approved = { ...raw, substituteIds: idOf(unitId) }
  expect(await as(db, promoter, recordAttendanceDeed, approved)).toMatchObject({ value: { recorded: 1 } })
  expect(await as(db, promoter, recordAttendanceDeed, { ...raw, version: 1 })).toMatchObject({
    name: 'stale',
  })
  expect(await partOf(db, unitId, 'M2')).toMatchObject({ numerator: 1, denominator: 1 })
})

test('attendance needs a meeting that took place and as many answers as invitations', async ({ db }) => {
  const { programmeId, promoter, meetingId } = await stageWithMeeting(db, '2017-12-05')
  const [invitation] = await db.select().from(invitations)
  const raw = { programmeId, meetingId, invitationIds: [invitation!.id], attended: ['absent'] }
  expect(await as(db, promoter, recordAttendanceDeed, raw)).toMatchObject({ name: 'meeting.not-held' })
  expect(await as(db, promoter, recordAttendanceDeed, { ...raw, attended: [] })).toMatchObject({
    kind: 'invalid',
  })
})

test('a meeting is called off before anything came of it, and not after', async ({ db }) => {
  const { programmeId, promoter, meetingId } = await stageWithMeeting(db)
  const raw = { programmeId, meetingId, reason: '改期' }
  await as(db, promoter, adoptDecisionDeed, { programmeId, meetingId, wording: '同意' })
  expect(await as(db, promoter, cancelMeetingDeed, raw)).toMatchObject({ name: 'meeting.took-place' })
  const again = await stageWithMeeting(db, '2017-12-05')
  expect(
    await as(db, again.promoter, cancelMeetingDeed, {
      programmeId: again.programmeId,
      meetingId: again.meetingId,
      reason: '改期',
    }),
  ).toMatchObject({ kind: 'done' })
})

test('minutes are kept with what is pending; an older page overwrites nothing', async ({ db }) => {
  const { programmeId, promoter, meetingId } = await stageWithMeeting(db)
  const raw = { programmeId, meetingId, minutes: '会议通报了进展。', pending: '经费来源', version: 1 }
  expect(await as(db, promoter, keepMinutesDeed, raw)).toMatchObject({ kind: 'done' })
  expect(await as(db, promoter, keepMinutesDeed, raw)).toMatchObject({ kind: 'refused', name: 'stale' })
  expect(await db.select().from(meetings)).toMatchObject([{ minutesOn: '2017-11-30', pending: '经费来源' }])
})

test('a group changes its own rule of meeting, and no other group’s', async ({ db }) => {
  const { programmeId, promoter } = await stageWithMeeting(db)
  const raw = { programmeId, group: 'promotion', everyWorkdays: '10', fromOn: '2017-11-30' }
  expect(await as(db, promoter, setCadenceDeed, raw)).toMatchObject({ kind: 'done' })
  expect(await as(db, promoter, setCadenceDeed, { ...raw, everyWorkdays: '5' })).toMatchObject({
    kind: 'done',
  })
  expect(await as(db, promoter, setCadenceDeed, { ...raw, group: 'leading' })).toMatchObject({
    name: 'not-permitted',
  })
  expect(await as(db, promoter, setCadenceDeed, { ...raw, everyWorkdays: '0' })).toMatchObject({
    kind: 'invalid',
  })
})

test('a decision becomes an action, the unit does it with evidence, the group accepts, and M3 rises', async ({
  db,
}) => {
  const { programmeId, unitId, promoter, liaison, actionId } = await stageWithAction(db)
  expect(await partOf(db, unitId, 'M3')).toMatchObject({ numerator: 0, denominator: 0 })
  const file = await anAttachment(db, { programmeId, uploadedBy: liaison.id })
  const done = { programmeId, actionId, note: '已报送', attachmentIds: file.id, version: 1 }
  expect(await as(db, liaison, completeActionDeed, done)).toMatchObject({ kind: 'done' })
  expect(await db.select().from(attachments)).toMatchObject([{ actionId }])
  expect(await partOf(db, unitId, 'M3')).toMatchObject({ numerator: 0 })
  expect(await as(db, promoter, acceptActionDeed, { programmeId, actionId, version: 2 })).toMatchObject({
    kind: 'done',
  })
  expect(await partOf(db, unitId, 'M3')).toMatchObject({ numerator: 1, denominator: 1 })
  const names = (await db.select().from(notices)).filter(({ personId }) => personId === liaison.id)
  expect(names.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['action.assigned', 'action.accepted']),
  )
  expect(await as(db, promoter, acceptActionDeed, { programmeId, actionId })).toMatchObject({
    name: 'action.already-accepted',
  })
})

test('a returned action is open again and says why; only the group that decided judges it', async ({
  db,
}) => {
  const { programmeId, promoter, supervisor, liaison, actionId } = await stageWithAction(db)
  const judged = { programmeId, actionId, reason: '缺附件' }
  expect(await as(db, promoter, returnActionDeed, judged)).toMatchObject({ name: 'action.not-done' })
  await as(db, liaison, completeActionDeed, { programmeId, actionId, note: '已报送' })
  expect(await as(db, supervisor, returnActionDeed, judged)).toMatchObject({ name: 'not-permitted' })
  expect(await as(db, promoter, returnActionDeed, judged)).toMatchObject({ kind: 'done' })
  expect(await db.select().from(actions)).toMatchObject([{ doneOn: null, doneNote: null, doneBy: null }])
  expect(await db.select().from(events).where(eq(events.name, 'action.returned'))).toMatchObject([
    { before: { doneNote: '已报送' }, after: { reason: '缺附件' } },
  ])
})

test('another unit’s action is not there, and one’s own is not accepted by oneself', async ({ db }) => {
  const { programmeId, other, liaison, actionId } = await stageWithAction(db)
  const stranger = await aSeated(db, { programmeId, unitId: other.id })
  const done = { programmeId, actionId, note: '已报送' }
  expect(await as(db, stranger, completeActionDeed, done)).toEqual({ kind: 'absent' })
  expect(await as(db, liaison, completeActionDeed, { ...done, note: '' })).toMatchObject({ kind: 'invalid' })
  expect(await as(db, liaison, completeActionDeed, done)).toMatchObject({ kind: 'done' })
  expect(await as(db, liaison, acceptActionDeed, { programmeId, actionId })).toMatchObject({
    name: 'not-permitted',
  })
})

test('an action is due on a day to come', async ({ db }) => {
  const { programmeId, promoter, decisionId, unitId } = await stageWithAction(db)
  const raw = { programmeId, decisionId, unitIds: unitId, text: '报送', dueOn: '2017-11-29' }
  expect(await as(db, promoter, assignActionsDeed, raw)).toMatchObject({ name: 'action.due-past' })
})

test('a unit’s list holds the meetings it was invited to, with its own figures only', async ({ db }) => {
  const { programmeId, unitId } = await stageWithMeeting(db)
  const page = { from: 0, size: 50 }
  const all = await listMeetings(db, programmeId, { seen: 'all' }, page)
  expect(all.rows).toMatchObject([{ invited: 2, decisions: 0 }])
  const own = await listMeetings(db, programmeId, { seen: [unitId] }, page)
  expect(own.rows).toMatchObject([{ invited: 1 }])
  const strange = await aUnit(db, { programmeId })
  expect((await listMeetings(db, programmeId, { seen: [strange.id] }, page)).total).toBe(0)
})
