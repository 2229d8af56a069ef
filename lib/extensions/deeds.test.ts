import { eq, sql as raw } from 'drizzle-orm'
import { aFinding, aMilestone, anAssignment, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import {
  assignments,
  extensions,
  findings,
  letters,
  measures,
  milestones,
  notices,
  slips,
} from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import type { Subject } from '../access/actor.ts'
import type { Deed } from '../access/deed.ts'
import { sweep } from '../notices/sweep.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { askExtensionDeed, decideExtensionDeed } from './deeds.ts'

async function stage(db: Db) {
  const scene = await supervisionStage(db)
  const { programmeId, unitId } = scene
  const promoter = await aSeated(db, { programmeId, group: 'promotion' })
  const head = await aSeated(db, { programmeId, group: 'leading', post: 'head' })
  await db.update(assignments).set({ reportEvery: null })
  const task = await anAssignment(db, { programmeId, unitId, dueOn: '2017-12-05', reportEvery: null })
  const act =
    (who: { id: string }) =>
    <In, S extends Subject, Out>(deed: Deed<In, S, Out>, given: object) =>
      as(db, who, deed, { programmeId, ...given })
  const asking = (given: object = {}) =>
    act(scene.liaison)(askExtensionDeed, {
      kind: 'assignment',
      recordId: task.id,
      newDueOn: '2017-12-20',
      reason: '接口方案调整',
      ...given,
    })
  const ask = async (given: object = {}) => {
    const asked = await asking(given)
    if (asked.kind !== 'done') throw new Error(JSON.stringify(asked))
    return asked.value.id
  }
  const yes = (extensionId: string) => ({ extensionId, grant: 'yes', decision: '' })
  return { ...scene, promoter, head, task, act, asking, ask, yes }
}

test('granted, the due day moves, the first one stays, and whoever asked is told', async ({ db }) => {
  const { promoter, liaison, task, act, ask, yes } = await stage(db)
  const id = await ask()
  expect(await act(promoter)(decideExtensionDeed, yes(id))).toMatchObject({ kind: 'done' })
  const [row] = await db.select().from(assignments).where(eq(assignments.id, task.id))
  expect(row).toMatchObject({ dueOn: '2017-12-20', firstDueOn: '2017-12-05', version: 2 })
  const told = await db.select().from(notices)
  expect(told.map(({ personId, name }) => [personId, name])).toEqual(
    expect.arrayContaining([
      [promoter.id, 'extension.asked'],
      [liaison.id, 'extension.granted'],
    ]),
  )
})

test('G3 keeps reading the first approved day: more time does not repair the record', async ({ db }) => {
  const { promoter, unitId, act, ask, yes, programmeId } = await stage(db)
  await act(promoter)(decideExtensionDeed, yes(await ask()))
  await db.execute(raw`update programmes set example_day = '2017-12-08' where id = ${programmeId}`)
  const { remeasureUnits } = await import('../measures/remeasure.ts')
  await remeasureUnits(db, programmeId, [unitId], '2017-12-08')
  const kept = await db.select().from(measures).where(eq(measures.unitId, unitId))
  expect(kept.find(({ part }) => part === 'G3')).toMatchObject({ numerator: 0, denominator: 1 })
})

test('asked after the due day it is too late, by name; on the day itself it is not', async ({ db }) => {
  const { programmeId, unitId, asking } = await stage(db)
  const late = await anAssignment(db, { programmeId, unitId, dueOn: '2017-11-29' })
  const today = await anAssignment(db, { programmeId, unitId, dueOn: '2017-11-30' })
  expect(await asking({ recordId: late.id })).toMatchObject({
    name: 'extension.too-late',
    params: { due: '2017-11-29' },
  })
  expect(await asking({ recordId: today.id })).toMatchObject({ kind: 'done' })
})

test('it wants a reason, a later day within the programme, and is asked once', async ({ db }) => {
  const { asking } = await stage(db)
  expect(await asking({ reason: ' ' })).toMatchObject({ kind: 'invalid', faults: [{ field: 'reason' }] })
  expect(await asking({ newDueOn: '2017-12-05' })).toMatchObject({
    name: 'extension.not-later',
    field: 'newDueOn',
  })
  expect(await asking({ newDueOn: '2018-07-01' })).toMatchObject({ name: 'extension.beyond' })
  expect(await asking()).toMatchObject({ kind: 'done' })
  expect(await asking()).toMatchObject({ name: 'extension.waiting' })
})

test('refusing wants a reason, and then the day stays', async ({ db }) => {
  const { promoter, task, act, ask } = await stage(db)
  const no = { extensionId: await ask(), grant: 'no', decision: '' }
  expect(await act(promoter)(decideExtensionDeed, no)).toMatchObject({
    name: 'extension.reason-missing',
    field: 'decision',
  })
  expect(await act(promoter)(decideExtensionDeed, { ...no, decision: '节点不变' })).toMatchObject({
    kind: 'done',
  })
  const [row] = await db.select().from(assignments).where(eq(assignments.id, task.id))
  expect(row?.dueOn).toBe('2017-12-05')
})

test('a task’s is decided by promotion, a finding’s by supervision, either by the leading head', async ({
  db,
}) => {
  const { programmeId, unitId, promoter, supervisor, native, liaison, head, act, ask, yes } = await stage(db)
  const finding = await aFinding(db, { programmeId, unitId, dueOn: '2017-12-08' })
  const ofTask = await ask()
  const ofFinding = await ask({ kind: 'finding', recordId: finding.id })
  for (const who of [supervisor, liaison])
    expect(await act(who)(decideExtensionDeed, yes(ofTask))).toMatchObject({ name: 'not-permitted' })
  expect(await act(promoter)(decideExtensionDeed, yes(ofFinding))).toMatchObject({ name: 'not-permitted' })
  expect(await act(native)(decideExtensionDeed, yes(ofFinding))).toMatchObject({ name: 'own-organisation' })
  expect(await act(supervisor)(decideExtensionDeed, yes(ofFinding))).toMatchObject({ kind: 'done' })
  expect(await act(head)(decideExtensionDeed, yes(ofTask))).toMatchObject({ kind: 'done' })
  expect((await db.select().from(findings))[0]?.dueOn).toBe('2017-12-20')
})

test('two decide at once: one word holds', async ({ db }) => {
  const { programmeId, promoter, act, ask, yes } = await stage(db)
  const other = await aSeated(db, { programmeId, group: 'promotion' })
  const id = await ask()
  const answers = await Promise.all([
    act(promoter)(decideExtensionDeed, yes(id)),
    act(other)(decideExtensionDeed, { extensionId: id, grant: 'no', decision: '不同意' }),
  ])
  expect(answers.map((answer) => (answer.kind === 'refused' ? answer.name : answer.kind)).sort()).toEqual([
    'done',
    'extension.already-decided',
  ])
  const [row] = await db.select().from(extensions)
  expect(Boolean(row?.grantedOn)).not.toBe(Boolean(row?.refusedOn))
})

test('a milestone moves within its assignment', async ({ db }) => {
  const { programmeId, unitId, promoter, act, ask, asking, yes } = await stage(db)
  const whole = await anAssignment(db, { programmeId, unitId, dueOn: '2017-12-29' })
  const step = await aMilestone(db, {
    programmeId,
    unitId,
    assignmentId: whole.id,
    dueOn: '2017-12-08',
  } as never)
  const of = { kind: 'milestone', recordId: step.id }
  expect(await asking({ ...of, newDueOn: '2018-01-05' })).toMatchObject({ name: 'extension.beyond' })
  await act(promoter)(decideExtensionDeed, yes(await ask(of)))
  expect((await db.select().from(milestones))[0]).toMatchObject({
    dueOn: '2017-12-20',
    firstDueOn: '2017-12-08',
  })
})

test('a letter that names the old day is out of date once the day moved', async ({ db }) => {
  const { programmeId, unitId, promoter, task, act, ask, yes } = await stage(db)
  await db.insert(letters).values({
    programmeId,
    unitId,
    number: '责任书〔2017〕1号',
    issuedOn: '2017-09-04',
    dueOn: '2017-09-18',
    signedOn: '2017-09-10',
    signedName: '某某',
    items: [{ assignmentId: task.id, title: '接入', target: '', dueOn: '2017-12-05' }],
  })
  const id = await ask()
  expect((await db.select().from(letters))[0]?.outdatedOn).toBe(null)
  await act(promoter)(decideExtensionDeed, yes(id))
  expect((await db.select().from(letters))[0]).toMatchObject({
    outdatedOn: '2017-11-30',
    outdatedWhy: 'date-moved',
  })
})

test('while it waits the ladder climbs on; granted, the rungs count from the new day', async ({ db }) => {
  const { programmeId, promoter, act, ask, yes } = await stage(db)
  const run = (on: string) => db.transaction((tx) => sweep(tx, programmeId, on))
  const rungs = async () => (await db.select().from(slips)).map(({ rung, dueOn }) => `${rung} ${dueOn}`)
  const id = await ask()
  await run('2017-12-08')
  expect(await rungs()).toEqual(['blue 2017-12-05'])
  await act(promoter)(decideExtensionDeed, yes(id))
  await run('2017-12-14')
  expect(await rungs(), 'orange would have come for the old day').toEqual(['blue 2017-12-05'])
  await run('2017-12-25')
  expect(await rungs()).toEqual(['blue 2017-12-05', 'blue 2017-12-20'])
})

test('what is done needs no more time; what was moved further meanwhile is not moved back', async ({
  db,
}) => {
  const { promoter, task, act, ask, asking, yes } = await stage(db)
  const id = await ask()
  await db.update(assignments).set({ dueOn: '2017-12-27' }).where(eq(assignments.id, task.id))
  expect(await act(promoter)(decideExtensionDeed, yes(id))).toMatchObject({ name: 'extension.moved' })
  await db.update(assignments).set({ completedOn: '2017-11-30' }).where(eq(assignments.id, task.id))
  expect(await act(promoter)(decideExtensionDeed, yes(id))).toMatchObject({ name: 'extension.done' })
  expect(await asking()).toMatchObject({ name: 'extension.done' })
})

test('the group that must decide is reminded and chased by its own due day', async ({ db }) => {
  const { programmeId, promoter, ask } = await stage(db)
  await ask()
  // Asked on Thursday 2017-11-30, to be decided within five working days: by 12-07.
  await db.transaction((tx) => sweep(tx, programmeId, '2017-12-06'))
  await db.transaction((tx) => sweep(tx, programmeId, '2017-12-08'))
  const told = await db.select().from(notices).where(eq(notices.personId, promoter.id))
  const clock = told.filter(({ params }) => (params as { kind?: string }).kind === 'extension')
  expect(clock.map(({ name }) => name).sort()).toEqual(['clock.chase', 'clock.eve'])
})

test('nobody asks for another unit', async ({ db }) => {
  const { programmeId, act, task } = await stage(db)
  const elsewhere = await aUnit(db, { programmeId })
  const stranger = await aSeated(db, { programmeId, unitId: elsewhere.id })
  const given = { kind: 'assignment', recordId: task.id, newDueOn: '2017-12-20', reason: 'x' }
  expect(await act(stranger)(askExtensionDeed, given)).toEqual({ kind: 'absent' })
})
