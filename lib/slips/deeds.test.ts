import { eq } from 'drizzle-orm'
import { anAssignment, anAttachment, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { findSlip, listSlips } from '../../db/queries/slips.ts'
import { assignments, attachments, notices, papers, slips } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import type { Subject } from '../access/actor.ts'
import type { Deed } from '../access/deed.ts'
import { sweep } from '../notices/sweep.ts'
import { Refusal } from '../refusal.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { closeSlipDeed, decideSlipDeed, proposeSlipDeed, receiveSlipDeed, replySlipDeed } from './deeds.ts'

const today = '2017-11-30'

/** A task fifteen working days over, swept: a red slip is proposed by the clock. */
async function stage(db: Db) {
  const scene = await supervisionStage(db)
  await db.update(assignments).set({ reportEvery: null })
  const { programmeId, unitId } = scene
  const head = await aSeated(db, { programmeId, group: 'leading', post: 'head' }, { name: '组长' })
  const leader = await aSeated(db, { programmeId, group: 'leading' })
  const late = (dueOn: string) => anAssignment(db, { programmeId, unitId, dueOn, reportEvery: null })
  const task = await late('2017-11-09')
  await db.transaction((tx) => sweep(tx, programmeId, today))
  const [red] = await db.select().from(slips)
  const act =
    (who: { id: string }) =>
    <In, S extends Subject, Out>(deed: Deed<In, S, Out>, raw: object) =>
      as(db, who, deed, { programmeId, ...raw })
  const duty = `assignment:${task.id}:${unitId}:2017-11-09`
  return { ...scene, head, leader, late, task, duty, redId: red!.id, act }
}

const stored = async (db: Db, id: string) => (await db.select().from(slips).where(eq(slips.id, id)))[0]!

test('a red slip is issued only by the head of the leading group, over whose name it is numbered', async ({
  db,
}) => {
  const { head, leader, supervisor, liaison, redId, act, programmeId, unitId } = await stage(db)
  const yes = { slipId: redId, approve: 'yes', reason: '' }
  for (const who of [leader, supervisor, liaison])
    expect(await act(who)(decideSlipDeed, yes)).toMatchObject({ kind: 'refused', name: 'not-permitted' })
  expect(await act(head)(decideSlipDeed, yes)).toMatchObject({ kind: 'done', value: { approved: true } })
  const slip = await stored(db, redId)
  expect(slip).toMatchObject({
    issuedOn: today,
    issuedBy: head.id,
    replyDueOn: '2017-12-07',
    number: '督〔2017〕001号',
  })
  const [paper] = await db.select().from(papers)
  expect(paper).toMatchObject({ id: slip.paperId, unitId, issuedBy: head.id, title: '督办单(红色)' })
  const told = await db.select().from(notices).where(eq(notices.personId, liaison.id))
  expect(told).toMatchObject([{ name: 'slip.issued', path: `slips/${redId}` }])
  expect(await findSlip(db, programmeId, redId, today, [unitId])).toMatchObject({ issuedByName: '组长' })
})

test('until it is issued the unit knows nothing of it', async ({ db }) => {
  const { programmeId, unitId, redId } = await stage(db)
  expect(await findSlip(db, programmeId, redId, today, [unitId])).toBe(null)
  expect(await findSlip(db, programmeId, redId, today, 'all')).toMatchObject({ state: 'proposed' })
  expect((await listSlips(db, programmeId, today, { seen: [unitId] }, { from: 0, size: 9 })).total).toBe(0)
})

test('returning it wants a reason; the proposer is told; it may be proposed again', async ({ db }) => {
  const { head, supervisor, redId, duty, act } = await stage(db)
  const no = { slipId: redId, approve: 'no', reason: '' }
  expect(await act(head)(decideSlipDeed, no)).toMatchObject({ name: 'slip.reason-missing', field: 'reason' })
  expect(await act(head)(decideSlipDeed, { ...no, reason: '已在办理' })).toMatchObject({ kind: 'done' })
  expect(await act(head)(decideSlipDeed, { ...no, approve: 'yes' })).toMatchObject({
    name: 'slip.already-decided',
  })
  const told = await db.select().from(notices).where(eq(notices.name, 'slip.refused'))
  expect(told.map(({ personId }) => personId)).toContain(supervisor.id)
  const again = { duty, rung: 'red', reason: '仍未办理' }
  expect(await act(supervisor)(proposeSlipDeed, again)).toMatchObject({ kind: 'done' })
})

test('two decide at once: one word holds, and there is one paper', async ({ db }) => {
  const { head, programmeId, redId, act } = await stage(db)
  const other = await aSeated(db, { programmeId, group: 'leading', post: 'head' })
  const answers = await Promise.all([
    act(head)(decideSlipDeed, { slipId: redId, approve: 'yes', reason: '' }),
    act(other)(decideSlipDeed, { slipId: redId, approve: 'no', reason: '再等等' }),
  ])
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  const slip = await stored(db, redId)
  expect(Boolean(slip.issuedOn)).not.toBe(Boolean(slip.refusedOn))
  expect(await db.select().from(papers)).toHaveLength(slip.issuedOn ? 1 : 0)
})

test('supervision proposes a talk or a circular any time, once; not of the own organisation, and nobody else', async ({
  db,
}) => {
  const { supervisor, native, liaison, head, duty, act, late, unitId, redId } = await stage(db)
  const young = await late('2017-12-29')
  const talk = { duty: `assignment:${young.id}:${unitId}:2017-12-29`, rung: 'talk', reason: '进度停滞' }
  expect(await act(native)(proposeSlipDeed, talk)).toMatchObject({ name: 'own-organisation' })
  for (const who of [liaison, head])
    expect(await act(who)(proposeSlipDeed, talk)).toMatchObject({ name: 'not-permitted' })
  expect(await act(supervisor)(proposeSlipDeed, talk)).toMatchObject({ kind: 'done' })
  expect(await act(supervisor)(proposeSlipDeed, talk)).toMatchObject({ name: 'slip.proposed-already' })
  expect(await act(supervisor)(proposeSlipDeed, { duty, rung: 'red', reason: 'x' })).toMatchObject({
    name: 'slip.proposed-already',
  })
  expect(await act(supervisor)(proposeSlipDeed, { ...talk, reason: ' ' })).toMatchObject({ kind: 'invalid' })
  expect(await act(supervisor)(proposeSlipDeed, { ...talk, duty: 'nonsense' })).toMatchObject({
    kind: 'invalid',
  })
  const circular = { duty, rung: 'circular', reason: '久拖不决' }
  const proposed = await act(supervisor)(proposeSlipDeed, circular)
  expect(proposed).toMatchObject({ kind: 'done' })
  const slipId = (proposed as { value: { id: string } }).value.id
  expect(await act(head)(decideSlipDeed, { slipId, approve: 'yes', reason: '' })).toMatchObject({
    kind: 'done',
  })
  expect((await stored(db, slipId)).number).toBe('通报〔2017〕001号')
  expect((await stored(db, redId)).issuedOn, 'the red one still waits').toBe(null)
})

test('the unit signs for it once, answers once with evidence; supervision closes it', async ({ db }) => {
  const { programmeId, supervisor, principal, liaison, head, redId, act } = await stage(db)
  const reply = { slipId: redId, reply: '已补办', attachmentIds: '' }
  expect(await act(liaison)(replySlipDeed, reply)).toMatchObject({ name: 'slip.not-issued' })
  await act(head)(decideSlipDeed, { slipId: redId, approve: 'yes', reason: '' })
  expect(await act(supervisor)(closeSlipDeed, { slipId: redId, note: '' })).toMatchObject({
    name: 'slip.unanswered',
  })
  expect(await act(liaison)(receiveSlipDeed, { slipId: redId })).toMatchObject({ kind: 'done' })
  expect(await act(principal)(receiveSlipDeed, { slipId: redId })).toMatchObject({
    name: 'slip.already-received',
    params: { by: liaison.name },
  })
  const file = await anAttachment(db, { programmeId, uploadedBy: liaison.id })
  expect(await act(liaison)(replySlipDeed, { ...reply, attachmentIds: file.id })).toMatchObject({
    kind: 'done',
  })
  expect(await act(liaison)(replySlipDeed, reply)).toMatchObject({ name: 'slip.already-replied' })
  expect((await db.select().from(attachments))[0]).toMatchObject({ slipId: redId })
  expect(await act(liaison)(closeSlipDeed, { slipId: redId, note: '' })).toMatchObject({
    name: 'not-permitted',
  })
  expect(await act(supervisor)(closeSlipDeed, { slipId: redId, note: '' })).toMatchObject({ kind: 'done' })
  expect(await stored(db, redId)).toMatchObject({ receivedBy: liaison.id, repliedOn: today, closedOn: today })
})

test('another unit does not even see it', async ({ db }) => {
  const { programmeId, redId, head, act } = await stage(db)
  await act(head)(decideSlipDeed, { slipId: redId, approve: 'yes', reason: '' })
  const elsewhere = await aUnit(db, { programmeId })
  const stranger = await aSeated(db, { programmeId, unitId: elsewhere.id })
  expect(await act(stranger)(receiveSlipDeed, { slipId: redId })).toEqual({ kind: 'absent' })
})

test('blue and orange slips carry numbers in the order they were written, without gaps', async ({ db }) => {
  const { programmeId, late } = await stage(db)
  for (const dueOn of ['2017-11-27', '2017-11-27', '2017-11-21']) await late(dueOn)
  await Promise.all([1, 2].map(() => db.transaction((tx) => sweep(tx, programmeId, today))))
  const rows = await db.select({ number: slips.number }).from(slips)
  expect(rows.map(({ number }) => number).sort()).toEqual([
    null,
    '督〔2017〕001号',
    '督〔2017〕002号',
    '督〔2017〕003号',
  ])
})

test('a sweep that is rolled back leaves no gap, and one beside a decision no repeat', async ({ db }) => {
  const { programmeId, late, head, redId, act } = await stage(db)
  for (const dueOn of ['2017-11-27', '2017-11-27', '2017-11-21']) await late(dueOn)
  const rolledBack = db.transaction(async (tx) => {
    await sweep(tx, programmeId, today)
    throw new Refusal('stale')
  })
  await expect(rolledBack).rejects.toThrow('stale')
  expect(await db.select().from(papers)).toEqual([])
  await Promise.all([
    db.transaction((tx) => sweep(tx, programmeId, today)),
    act(head)(decideSlipDeed, { slipId: redId, approve: 'yes', reason: '' }),
  ])
  const rows = await db.select().from(slips).orderBy(slips.number)
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4].map((serial) => `督〔2017〕00${serial}号`))
  const byClock = rows.filter(({ issuedBy }) => !issuedBy)
  expect(byClock.map(({ rung }) => rung)).toEqual(['blue', 'blue', 'orange'])
  const [first, , last] = byClock.map((row) => rows.indexOf(row))
  expect(last! - first!, 'the clock’s follow on one another').toBe(2)
  const onPaper = await db.select().from(papers).orderBy(papers.number)
  expect(rows.map(({ paperId }) => paperId)).toEqual(onPaper.map(({ id }) => id))
  expect(onPaper.map(({ recordId }) => recordId)).toEqual(rows.map(({ id }) => id))
})
