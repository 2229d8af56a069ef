import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { aKeyTask, anAssignment, anAttachment, anExampleOn, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { coveringPolicies, listPolicies } from '../../db/queries/policies.ts'
import { startSession } from '../../db/queries/sign-ins.ts'
import {
  attachments,
  events,
  localPlans,
  measures,
  notices,
  policies,
  receipts,
} from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { perform } from '../access/perform.ts'
import { remeasureProgramme } from '../measures/remeasure.ts'
import { addClauseDeed, changeClauseDeed } from './clause-deeds.ts'
import { changePolicyDeed, filePolicyDeed, withdrawPolicyDeed } from './deeds.ts'
import { recordLocalPlanDeed, signReceiptDeed } from './unit-deeds.ts'

const today = '2017-11-30'

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  const other = await aUnit(db, { programmeId })
  const task = await aKeyTask(db, { programmeId })
  for (const { id: unitId } of [unit, other])
    await anAssignment(db, { programmeId, unitId, keyTaskId: task.id })
  const signIn = async (person: { id: string }) => ({
    sessionId: await startSession(db, person.id, 'test', null, 1),
  })
  const officer = await signIn(await aSeated(db, { programmeId, group: 'promotion' }))
  const person = await aSeated(db, { programmeId, unitId: unit.id })
  const liaison = await signIn(person)
  const file = async (more: object = {}) => {
    const form = {
      programmeId,
      number: '国办发〔2017〕39号',
      title: '实施方案的通知',
      issuers: '国务院办公厅',
      functions: ['decision', 'division'],
      inForceFrom: '2017-11-01',
      binding: 'on',
      receiptDueOn: '2017-12-08',
      planDueOn: '2017-12-29',
      ...more,
    }
    return perform(filePolicyDeed, officer, form, 'request')
  }
  /** A document on file whose deadlines may be past. */
  const filed = async (more: Partial<typeof policies.$inferInsert> = {}) => {
    const row = {
      programmeId,
      title: '通知',
      binding: true,
      inForceFrom: '2017-10-09',
      receiptDueOn: '2017-10-20',
      planDueOn: '2017-11-10',
      filedOn: '2017-10-09',
    }
    const [stored] = await db
      .insert(policies)
      .values({ ...row, ...more })
      .returning()
    return stored!
  }
  const x = async (unitId: string, part: string) => {
    const [row] = await db
      .select()
      .from(measures)
      .where(and(eq(measures.unitId, unitId), eq(measures.part, part)))
    return row?.denominator ? row.numerator / row.denominator : null
  }
  return { programmeId, unit, other, task, officer, liaison, person, signIn, file, filed, x }
}

test('a binding document reaches every unit: event, notice and due date for each', async ({ db }) => {
  const { programmeId, unit, other, person, file } = await scene(db)
  expect(await file()).toMatchObject({ kind: 'done', value: { units: 2 } })
  const told = await db.select().from(events).where(eq(events.name, 'policy.delivered'))
  expect(told.map(({ unitId }) => unitId).sort()).toEqual([unit.id, other.id].sort())
  const [notice] = await db.select().from(notices).where(eq(notices.personId, person.id))
  expect(notice).toMatchObject({ name: 'policy.delivered', params: { receiptDueOn: '2017-12-08' } })
  const covering = await coveringPolicies(db, programmeId, today)
  expect(covering.flatMap(({ functions }) => functions)).toEqual(['decision', 'division'])
})

test('a number is filed once, a double press is one document, and only promotion files', async ({ db }) => {
  const { file, liaison, programmeId } = await scene(db)
  const submissionKey = randomUUID()
  const [first, second] = [await file({ submissionKey }), await file({ submissionKey })]
  expect(second).toMatchObject({
    kind: 'done',
    repeated: true,
    value: first.kind === 'done' ? first.value : null,
  })
  expect(await db.select().from(policies)).toHaveLength(1)
  expect(await file()).toMatchObject({ kind: 'refused', name: 'policy.number-taken', field: 'number' })
  expect(
    await perform(
      filePolicyDeed,
      liaison,
      { programmeId, title: 'x', issuers: 'x', functions: 'pilot' },
      'r',
    ),
  ).toMatchObject({ kind: 'refused', name: 'not-permitted' })
})

test('a clause ties its task for the units it names, and P1 follows at once', async ({ db }) => {
  const { programmeId, unit, other, task, officer, filed, x } = await scene(db)
  const policy = await filed()
  const form = {
    programmeId,
    policyId: policy.id,
    label: '第一条',
    wording: '加快整合。',
    keyTaskIds: [task.id],
  }
  const added = await perform(addClauseDeed, officer, { ...form, unitIds: [unit.id] }, 'request')
  expect(added).toMatchObject({ kind: 'done' })
  expect([await x(unit.id, 'P1'), await x(other.id, 'P1')]).toEqual([1, 0])
  const clauseId = added.kind === 'done' ? added.value.clauseId : ''
  const all = { programmeId, clauseId, wording: '加快整合。', keyTaskIds: [task.id] }
  await perform(changeClauseDeed, officer, all, 'request')
  expect(await x(other.id, 'P1'), 'without units named it binds all').toBe(1)
  const strange = { ...form, keyTaskIds: [randomUUID()] }
  expect(await perform(addClauseDeed, officer, strange, 'r')).toMatchObject({ name: 'clause.unknown-task' })
})

test('a receipt is signed in one press, once, for the own unit only, and P2 moves', async ({ db }) => {
  const { programmeId, unit, other, liaison, filed, x } = await scene(db)
  const policy = await filed()
  await remeasureProgramme(db, programmeId, today)
  expect(await x(unit.id, 'P2')).toBe(0)
  const sign = (unitId: string) =>
    perform(signReceiptDeed, liaison, { programmeId, policyId: policy.id, unitId }, 'r')
  expect(await sign(unit.id)).toMatchObject({ kind: 'done' })
  expect(await x(unit.id, 'P2'), 'late: half of .4').toBeCloseTo(0.2)
  expect(await sign(unit.id)).toMatchObject({ kind: 'refused', name: 'receipt.already' })
  expect(await sign(other.id)).toMatchObject({ kind: 'absent' })
  expect(await db.select().from(receipts)).toHaveLength(1)
})

test('a local plan with its file counts from the day it is recorded, and stays out of the past', async ({
  db,
}) => {
  const { programmeId, unit, person, liaison, filed, x } = await scene(db)
  const policy = await filed()
  const file = await anAttachment(db, { programmeId, uploadedBy: person.id })
  const form = {
    programmeId,
    policyId: policy.id,
    unitId: unit.id,
    title: '配套方案',
    issuedOn: '2017-11-08',
    attachmentIds: file.id,
  }
  expect(await perform(recordLocalPlanDeed, liaison, form, 'r')).toMatchObject({ kind: 'done' })
  expect(await x(unit.id, 'P2'), 'in time: .6').toBeCloseTo(0.6)
  const [plan] = await db.select().from(localPlans)
  const [kept] = await db.select().from(attachments)
  expect(kept).toMatchObject({ localPlanId: plan!.id, unitId: unit.id })
  await remeasureProgramme(db, programmeId, '2017-11-29')
  expect(await x(unit.id, 'P2'), 'yesterday nobody knew of it').toBe(0)
  for (const [issuedOn, name] of [
    ['2017-12-01', 'local-plan.in-future'],
    ['2017-10-08', 'local-plan.before-policy'],
  ])
    expect(
      await perform(recordLocalPlanDeed, liaison, { ...form, issuedOn, attachmentIds: '' }, 'r'),
    ).toMatchObject({
      kind: 'refused',
      name,
    })
})

test('a withdrawn document binds nobody from that day, and yesterday keeps its score', async ({ db }) => {
  const { programmeId, unit, officer, liaison, filed, x } = await scene(db)
  const policy = await filed()
  const form = { programmeId, policyId: policy.id, reason: '已被取代' }
  expect(await perform(withdrawPolicyDeed, officer, form, 'r')).toMatchObject({ kind: 'done' })
  expect(await x(unit.id, 'P2')).toBeNull()
  await remeasureProgramme(db, programmeId, '2017-11-29')
  expect(await x(unit.id, 'P2')).toBe(0)
  const receipt = { programmeId, policyId: policy.id, unitId: unit.id }
  expect(await perform(signReceiptDeed, liaison, receipt, 'r')).toMatchObject({ name: 'policy.withdrawn' })
})

test('a page drawn before another change overwrites nothing', async ({ db }) => {
  const { programmeId, officer, filed } = await scene(db)
  const policy = await filed()
  const form = {
    programmeId,
    policyId: policy.id,
    title: '改',
    issuers: '国务院',
    functions: 'decision',
    version: '1',
  }
  expect(await perform(changePolicyDeed, officer, form, 'r')).toMatchObject({ kind: 'done' })
  expect(await perform(changePolicyDeed, officer, form, 'r')).toMatchObject({
    kind: 'refused',
    name: 'stale',
  })
})

test('the list counts among the units one sees', async ({ db }) => {
  const { programmeId, unit, liaison, filed } = await scene(db)
  const policy = await filed()
  await perform(signReceiptDeed, liaison, { programmeId, policyId: policy.id, unitId: unit.id }, 'r')
  const page = { from: 0, size: 50 }
  const all = await listPolicies(db, programmeId, today, { seen: 'all' }, page)
  expect(all.rows[0]).toMatchObject({ bound: 2, received: 1, planned: 0 })
  const own = await listPolicies(db, programmeId, today, { seen: [unit.id] }, page)
  expect(own.rows[0]).toMatchObject({ bound: 1, received: 1, receivedOn: today })
  expect((await listPolicies(db, programmeId, today, { seen: 'all', sought: '%' }, page)).total).toBe(0)
})
