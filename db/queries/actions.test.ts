import { anAssignment, anExampleOn, aSeated, aUnit } from '../factories.ts'
import type { Db } from '../open.ts'
import { decisions, issueAnswers, issues, meetings, resources } from '../schema/index.ts'
import { expect, test } from '../testing.ts'
import { countActions, findAction, listActions } from './actions.ts'
import { findIssue, listAnswers } from './issues.ts'
import { findMeeting, insertActions, listCadences, setCadence } from './meetings.ts'
import { suppliedByKind } from './resources.ts'

const today = '2017-11-30'
const page = { from: 0, size: 9 }

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  const other = await aUnit(db, { programmeId })
  const liaison = await aSeated(db, { programmeId, unitId: unit.id })
  const held = { programmeId, group: 'promotion' as const, title: '例会', heldOn: '2017-11-20' }
  const [meeting] = await db.insert(meetings).values(held).returning()
  const adopted = {
    programmeId,
    meetingId: meeting!.id,
    ordinal: 1,
    wording: '报清单',
    adoptedOn: held.heldOn,
  }
  const [decision] = await db.insert(decisions).values(adopted).returning()
  const owed = { programmeId, decisionId: decision!.id, unitId: unit.id, assignedOn: held.heldOn }
  const done = { doneOn: '2017-11-27', doneNote: '已报', doneBy: liaison.id }
  const [late, waiting] = await db.transaction((tx) =>
    insertActions(tx, [
      { ...owed, text: '报甲', dueOn: '2017-11-28' },
      { ...owed, text: '报乙', dueOn: '2017-12-08', ...done },
    ]),
  )
  return { programmeId, unit, other, liaison, meetingId: meeting!.id, late: late!, waiting: waiting! }
}

test('the overdue come first; a group sees what waits for it, a unit nothing of another', async ({ db }) => {
  const { programmeId, unit, other, late, waiting, liaison } = await scene(db)
  const all = await listActions(db, programmeId, today, { seen: 'all' }, page)
  expect(all.rows.map(({ id, state }) => [id, state])).toEqual([
    [late.id, 'overdue'],
    [waiting.id, 'waiting'],
  ])
  const mine = { seen: 'all' as const, state: 'waiting' as const }
  expect((await listActions(db, programmeId, today, { ...mine, groups: ['promotion'] }, page)).total).toBe(1)
  expect((await listActions(db, programmeId, today, { ...mine, groups: ['technical'] }, page)).total).toBe(0)
  expect((await listActions(db, programmeId, today, { seen: [other.id] }, page)).total).toBe(0)
  expect(await countActions(db, programmeId, today, { seen: [unit.id] })).toMatchObject({
    overdue: 1,
    open: 0,
  })
  expect(await findAction(db, programmeId, waiting.id, today)).toMatchObject({
    submittedBy: liaison.id,
    decision: '报清单',
    group: 'promotion',
  })
})

test('a unit that was given something to do may read the meeting; another may not', async ({ db }) => {
  const { programmeId, unit, other, meetingId } = await scene(db)
  expect(await findMeeting(db, programmeId, meetingId, [unit.id])).toMatchObject({ title: '例会' })
  expect(await findMeeting(db, programmeId, meetingId, [other.id])).toBeNull()
})

test('every group stands in the list of rules, with the days it met', async ({ db }) => {
  const { programmeId } = await scene(db)
  const rule = { programmeId, group: 'promotion' as const, everyWorkdays: 10, fromOn: '2017-11-06' }
  await db.transaction((tx) => setCadence(tx, rule))
  const rows = await listCadences(db, programmeId, today)
  expect(rows.map(({ group }) => group)).toHaveLength(5)
  expect(rows[1]).toMatchObject({ group: 'promotion', everyWorkdays: 10, held: ['2017-11-20'] })
})

test('an issue shows its next owed answer, and to a unit what it owes itself', async ({ db }) => {
  const { programmeId, unit, other } = await scene(db)
  const raised = {
    programmeId,
    title: '堵点',
    description: '接口',
    boundary: 'level' as const,
    raisedOn: '2017-11-06',
  }
  const [issue] = await db.insert(issues).values(raised).returning()
  const asked = { programmeId, issueId: issue!.id, unitId: unit.id, assignedOn: raised.raisedOn }
  await db.insert(issueAnswers).values({ ...asked, dueOn: '2017-12-01' })
  expect(await findIssue(db, programmeId, issue!.id, today, [unit.id])).toMatchObject({
    state: 'open',
    nextDueOn: '2017-12-01',
  })
  expect(await findIssue(db, programmeId, issue!.id, today, [other.id])).toBeNull()
  expect(await listAnswers(db, programmeId, today, { owedBy: [unit.id] })).toHaveLength(1)
  expect(await listAnswers(db, programmeId, today, { owedBy: [other.id] })).toHaveLength(0)
})

test('resources are counted by kind, supplied only from the day they came', async ({ db }) => {
  const { programmeId, unit } = await scene(db)
  const { id: assignmentId } = await anAssignment(db, { programmeId, unitId: unit.id })
  const promised = { programmeId, assignmentId, unitId: unit.id, committed: 5, committedOn: '2017-09-04' }
  await db.insert(resources).values([
    { ...promised, kind: 'people', measureUnit: '人', supplied: 5, suppliedOn: '2017-10-09' },
    { ...promised, kind: 'money', measureUnit: '万元', supplied: 5, suppliedOn: '2017-12-04' },
  ])
  const rows = await suppliedByKind(db, programmeId, today, 'all')
  expect(Object.fromEntries(rows.map(({ kind, supplied }) => [kind, supplied]))).toEqual({
    people: 1,
    money: 0,
  })
})
