import { eq } from 'drizzle-orm'
import { aPerson, aSeated, aUnit, aVisit } from '../../db/factories.ts'
import {
  actions,
  events,
  findings,
  measures,
  notices,
  verifications,
  visitMembers,
  visits,
} from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { acceptActionDeed, completeActionDeed } from '../actions/deeds.ts'
import { logVisitDeed } from './deeds.ts'
import { as, supervisionStage } from './testing.ts'

type Stage = Awaited<ReturnType<typeof supervisionStage>>

const found = (description: string, severity: number) => ({
  description,
  severity,
  cause: 'silo-systems',
  dueOn: '2017-12-14',
})
const visit = ({ programmeId, unitId }: Pick<Stage, 'programmeId' | 'unitId'>, more: object = {}) => ({
  programmeId,
  unitId,
  method: 'on-site',
  visitedOn: '2017-11-29',
  where: '省信息中心',
  record: '看了机房和目录系统 😀',
  ...more,
})

test('one visit keeps its team, what was verified and what was found; the unit is told and its numbers move', async ({
  db,
}) => {
  const stage = await supervisionStage(db)
  const { supervisor, second, unitId, assignment, liaison, principal } = stage
  const ending = await as(
    db,
    supervisor,
    logVisitDeed,
    visit(stage, {
      memberIds: [second.id],
      verifications: [{ assignmentId: assignment.id, percent: 40, basis: '抽查台账' }],
      findings: [found('目录缺项', 2), found('系统未整合', 3)],
    }),
  )
  expect(ending).toMatchObject({ kind: 'done' })
  expect(await db.select().from(visits)).toMatchObject([
    { unitId, loggedBy: supervisor.id, loggedOn: '2017-11-30' },
  ])
  const team = (await db.select().from(visitMembers)).map(({ personId }) => personId)
  expect(team.sort()).toEqual([supervisor.id, second.id].sort())
  expect(await db.select().from(verifications)).toMatchObject([
    { assignmentId: assignment.id, percent: 40, verifiedOn: '2017-11-29', verifiedBy: supervisor.id },
  ])
  expect((await db.select().from(findings)).map(({ severity, raisedOn }) => [severity, raisedOn])).toEqual([
    [2, '2017-11-30'],
    [3, '2017-11-30'],
  ])
  expect((await db.select().from(events)).map(({ name }) => name)).toEqual([
    'visit.logged',
    'verification.recorded',
    'finding.raised',
    'finding.raised',
  ])
  const told = (await db.select().from(notices)).map(({ personId, name }) => `${personId} ${name}`)
  expect(told.sort()).toEqual(
    [
      `${liaison.id} visit.logged`,
      ...[liaison, principal].flatMap(({ id }) => [`${id} finding.raised`, `${id} finding.raised`]),
    ].sort(),
  )
  const kept = await db.select().from(measures).where(eq(measures.unitId, unitId))
  const part = (code: string) => kept.find((one) => one.part === code)
  expect(part('openFindings')).toMatchObject({ numerator: 2 })
  expect(part('verified')).toMatchObject({ numerator: 0.4 })
})

test('a visit sent twice with one key is one visit', async ({ db }) => {
  const stage = await supervisionStage(db)
  const raw = visit(stage, { submissionKey: crypto.randomUUID(), findings: [found('目录缺项', 1)] })
  const [first, again] = await Promise.all([
    as(db, stage.supervisor, logVisitDeed, raw),
    as(db, stage.supervisor, logVisitDeed, raw),
  ])
  expect([first, again].map(({ kind }) => kind)).toEqual(['done', 'done'])
  expect([await db.$count(visits), await db.$count(findings)]).toEqual([1, 1])
})

test('a supervisor whose organisation is the unit is refused by name, and cannot be taken along', async ({
  db,
}) => {
  const stage = await supervisionStage(db)
  const { native, supervisor } = stage
  expect(await as(db, native, logVisitDeed, visit(stage))).toMatchObject({
    kind: 'refused',
    name: 'own-organisation',
    params: { organisation: '甲省' },
  })
  expect(await as(db, supervisor, logVisitDeed, visit(stage, { memberIds: [native.id] }))).toMatchObject({
    kind: 'refused',
    name: 'visit.member-recused',
    field: 'memberIds',
    params: { name: '督查丙', organisation: '甲省' },
  })
  expect(await db.$count(visits)).toBe(0)
})

test('a unit outside the programme is refused by name', async ({ db }) => {
  const stage = await supervisionStage(db)
  const elsewhere = await aUnit(db)
  const raw = visit({ programmeId: stage.programmeId, unitId: elsewhere.id })
  expect(await as(db, stage.supervisor, logVisitDeed, raw)).toMatchObject({
    kind: 'refused',
    name: 'visit.unit-outside',
    field: 'unitId',
  })
})

test('nothing is half-saved: a bad row leaves no visit behind', async ({ db }) => {
  const stage = await supervisionStage(db)
  const late = { ...found('过期', 1), dueOn: '2017-11-29' }
  expect(
    await as(db, stage.supervisor, logVisitDeed, visit(stage, { findings: [found('好', 1), late] })),
  ).toMatchObject({ kind: 'refused', name: 'finding.deadline-past', field: 'findings.1.dueOn' })
  const other = await supervisionStage(db)
  const foreign = [{ assignmentId: other.assignment.id, percent: 10, basis: '看过' }]
  expect(
    await as(db, stage.supervisor, logVisitDeed, visit(stage, { verifications: foreign })),
  ).toMatchObject({ kind: 'refused', name: 'verification.of-another-unit' })
  expect(
    await as(db, stage.supervisor, logVisitDeed, visit(stage, { visitedOn: '2017-12-01' })),
  ).toMatchObject({
    kind: 'refused',
    name: 'visit.in-future',
  })
  expect([await db.$count(visits), await db.$count(findings), await db.$count(events)]).toEqual([0, 0, 0])
})

test('to the liaison of another unit a unit’s visits do not exist, and the own liaison may not log one', async ({
  db,
}) => {
  const stage = await supervisionStage(db)
  const other = await aUnit(db, { programmeId: stage.programmeId })
  const raw = visit({ programmeId: stage.programmeId, unitId: other.id })
  expect(await as(db, stage.liaison, logVisitDeed, raw)).toEqual({ kind: 'absent' })
  expect(await as(db, stage.liaison, logVisitDeed, visit(stage))).toMatchObject({
    kind: 'refused',
    name: 'not-permitted',
  })
  expect(await as(db, await aPerson(db), logVisitDeed, visit(stage))).toEqual({ kind: 'absent' })
})

test('what is promised in a talk becomes dated actions of the unit, told to it, the supervision group’s to accept', async ({
  db,
}) => {
  const stage = await supervisionStage(db)
  const { programmeId, unitId, supervisor, second, liaison, principal } = stage
  const talk = {
    method: 'talk',
    addressee: '甲省政府办公厅',
    addresseePost: '分管副主任',
    talkReason: '进度滞后',
    commitments: [{ text: '按周报送进度', dueOn: '2017-12-14' }],
  }
  const ending = await as(db, supervisor, logVisitDeed, visit(stage, talk))
  expect(ending).toMatchObject({ kind: 'done' })
  const [action] = await db.select().from(actions)
  expect(action).toMatchObject({ unitId, decisionId: null, assignedOn: '2017-11-30', dueOn: '2017-12-14' })
  expect(await db.select().from(visits)).toMatchObject([
    {
      id: action!.visitId,
      where: '甲省政府办公厅',
      addresseePost: '分管副主任',
      reason: '进度滞后',
      sentOn: null,
    },
  ])
  const told = (await db.select().from(notices)).filter(({ name }) => name === 'action.assigned')
  expect(told.map(({ personId }) => personId).sort()).toEqual([liaison.id, principal.id].sort())
  const done = { programmeId, actionId: action!.id, note: '已报送' }
  expect(await as(db, liaison, completeActionDeed, done)).toMatchObject({ kind: 'done' })
  const accept = { programmeId, actionId: action!.id }
  expect(
    await as(
      db,
      await aSeated(db, { programmeId, group: 'promotion', post: 'member' }),
      acceptActionDeed,
      accept,
    ),
  ).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  expect(await as(db, second, acceptActionDeed, accept)).toMatchObject({ kind: 'done' })
  const kept = await db.select().from(measures).where(eq(measures.unitId, unitId))
  expect(kept.find(({ part }) => part === 'M3')).toMatchObject({ numerator: 1, denominator: 1 })
})

test('a promise for yesterday is refused beside its own day, and nothing is kept', async ({ db }) => {
  const stage = await supervisionStage(db)
  const talk = { method: 'talk', addressee: '甲', addresseePost: '副主任', talkReason: '滞后' }
  const commitments = [{ text: '按周报送进度', dueOn: '2017-11-29' }]
  expect(await as(db, stage.supervisor, logVisitDeed, visit(stage, { ...talk, commitments }))).toMatchObject({
    name: 'action.due-past',
    field: 'commitments.0.dueOn',
  })
  expect([await db.$count(visits), await db.$count(actions)]).toEqual([0, 0])
})

test('the database itself keeps the facts of a method to that method', async ({ db }) => {
  const { programmeId, unitId } = await supervisionStage(db)
  const visitOf = (given: object) => aVisit(db, { programmeId, unitId, ...given })
  const broken = async (given: object) =>
    visitOf(given).then(
      () => null,
      (fault) => fault.cause?.constraint_name,
    )
  expect(await broken({ method: 'document', sentOn: '2017-11-14', replyDueOn: '2017-11-28' })).toBeNull()
  expect(await broken({ method: 'document', sentOn: null })).toBe('visits_letter_sent')
  expect(await broken({ method: 'telephone', sentOn: '2017-11-14' })).toBe('visits_letter_of_document')
  expect(await broken({ method: 'on-site', reason: '滞后' })).toBe('visits_talk_of_talk')
  expect(await broken({ method: 'talk', heldAt: '25:00' })).toBe('visits_talk_hour')
  const letter = { method: 'document', sentOn: '2017-11-14' }
  expect(await broken({ ...letter, repliedOn: '2017-11-13', reply: '已办' })).toBe(
    'visits_reply_after_sending',
  )
  expect(await broken({ ...letter, repliedOn: '2017-11-15' })).toBe('visits_reply_whole')
})

test('an action has one source: a decision or a talk', async ({ db }) => {
  const { programmeId, unitId } = await supervisionStage(db)
  const loose = { programmeId, unitId, text: '办', assignedOn: '2017-11-30', dueOn: '2017-12-01' }
  await expect(db.insert(actions).values(loose)).rejects.toMatchObject({
    cause: { constraint_name: 'actions_one_source' },
  })
})
