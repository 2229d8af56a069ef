import { type DutyKind, dutyKinds } from '../../lib/ladder/duty.ts'
import { sweep } from '../../lib/notices/sweep.ts'
import { aFinding, aMilestone, anAssignment, anExampleOn, aPerson, aSeated, aUnit } from '../factories.ts'
import type { Db } from '../open.ts'
import * as schema from '../schema/index.ts'
import { expect, test } from '../testing.ts'

const today = '2017-11-30'
/** A working day over on 2017-11-30. */
const dueOn = '2017-11-29'

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  await aSeated(db, { programmeId, unitId: unit.id })
  return { programmeId, unitId: unit.id }
}
type Place = Awaited<ReturnType<typeof scene>>

const task = (db: Db, { programmeId, unitId }: Place, given: object) =>
  anAssignment(db, { programmeId, unitId, reportEvery: null, ...given })

async function policy(db: Db, { programmeId }: Place, dates: { receiptDueOn: string; planDueOn: string }) {
  await db.insert(schema.policies).values({
    programmeId,
    title: '文件',
    binding: true,
    inForceFrom: '2017-09-01',
    filedOn: '2017-09-01',
    ...dates,
  })
}

/** Makes one of a kind, due on 2017-11-29 and nobody having done it; `done` undoes the reason to chase. */
const made: Record<
  DutyKind,
  { due: (db: Db, at: Place) => Promise<unknown>; done: (db: Db, at: Place) => Promise<unknown> }
> = {
  assignment: {
    due: (db, at) => task(db, at, { dueOn }),
    done: (db) => db.update(schema.assignments).set({ completedOn: today }),
  },
  milestone: {
    due: async (db, at) => {
      const { id: assignmentId } = await task(db, at, { dueOn: '2018-03-30' })
      await aMilestone(db, { assignmentId, dueOn })
    },
    done: (db) => db.update(schema.milestones).set({ reachedOn: today }),
  },
  report: {
    // Begun on Wednesday 2017-11-15: ten working days later is 11-29.
    due: (db, at) =>
      anAssignment(db, { ...at, startsOn: '2017-11-15', dueOn: '2018-03-30', reportEvery: 10 }),
    done: (db) => db.update(schema.assignments).set({ completedOn: today }),
  },
  finding: {
    due: (db, at) => aFinding(db, { ...at, dueOn }),
    done: async (db) => db.update(schema.findings).set({ closedOn: today, closedBy: (await aPerson(db)).id }),
  },
  receipt: {
    due: (db, at) => policy(db, at, { receiptDueOn: dueOn, planDueOn: '2018-03-30' }),
    done: async (db, { programmeId, unitId }) => {
      const [row] = await db.select().from(schema.policies)
      await db.insert(schema.receipts).values({ programmeId, unitId, policyId: row!.id, receivedOn: today })
    },
  },
  'local-plan': {
    due: async (db, at) => {
      await policy(db, at, { receiptDueOn: dueOn, planDueOn: dueOn })
      await made.receipt.done(db, at)
    },
    done: async (db, { programmeId, unitId }) => {
      const [row] = await db.select().from(schema.policies)
      await db.insert(schema.localPlans).values({
        programmeId,
        unitId,
        policyId: row!.id,
        title: '方案',
        issuedOn: today,
        recordedOn: today,
      })
    },
  },
  action: {
    due: async (db, { programmeId, unitId }) => {
      const [meeting] = await db
        .insert(schema.meetings)
        .values({ programmeId, group: 'technical', title: '会', heldOn: '2017-11-01' })
        .returning()
      const [decision] = await db
        .insert(schema.decisions)
        .values({ programmeId, meetingId: meeting!.id, ordinal: 1, wording: '定', adoptedOn: '2017-11-01' })
        .returning()
      await db.insert(schema.actions).values({
        programmeId,
        unitId,
        decisionId: decision!.id,
        text: '办',
        assignedOn: '2017-11-01',
        dueOn,
      })
    },
    done: (db) => db.update(schema.actions).set({ doneOn: today, doneNote: '已办' }),
  },
  request: {
    // Asked on Wednesday 2017-11-15: to be answered within ten working days, by 11-29.
    due: async (db, { programmeId, unitId }) => {
      const from = await aUnit(db, { programmeId })
      await db
        .insert(schema.dataRequests)
        .values({ programmeId, unitId, fromUnitId: from.id, item: '数据', askedOn: '2017-11-15' })
    },
    done: (db) =>
      db.update(schema.dataRequests).set({ answer: '有', outcome: 'provided', answeredOn: today }),
  },
  letter: {
    due: (db, { programmeId, unitId }) =>
      db.insert(schema.letters).values({
        programmeId,
        unitId,
        number: '责任书〔2017〕1号',
        issuedOn: '2017-11-15',
        dueOn,
        items: [],
      }),
    done: (db) => db.update(schema.letters).set({ signedOn: today, signedName: '某' }),
  },
  extension: {
    due: async (db, { programmeId, unitId }) => {
      const { id: recordId } = await task(db, { programmeId, unitId }, { dueOn: '2018-03-30' })
      await db.insert(schema.extensions).values({
        programmeId,
        unitId,
        kind: 'assignment',
        recordId,
        item: '任务',
        itemEn: 'task',
        dueOn: '2018-03-30',
        newDueOn: '2018-04-30',
        reason: '缓',
        group: 'promotion',
        askedOn: '2017-11-22',
        decideBy: dueOn,
      })
      await aSeated(db, { programmeId, group: 'promotion' })
    },
    done: (db) => db.update(schema.extensions).set({ refusedOn: today, decision: '不' }),
  },
  issue: {
    due: async (db, { programmeId, unitId }) => {
      const [issue] = await db
        .insert(schema.issues)
        .values({ programmeId, title: '堵点', description: '…', boundary: 'system', raisedOn: '2017-11-15' })
        .returning()
      await db
        .insert(schema.issueAnswers)
        .values({ programmeId, unitId, issueId: issue!.id, assignedOn: '2017-11-15', dueOn })
    },
    done: (db) => db.update(schema.issueAnswers).set({ answer: '已解决', answeredOn: today }),
  },
}

for (const kind of dutyKinds) {
  const swept = (db: Db, { programmeId }: Place, on: string) =>
    db.transaction((tx) => sweep(tx, programmeId, on))

  test(`${kind}: a working day over it is chased, and leads to where one acts`, async ({ db }) => {
    const at = await scene(db)
    await made[kind].due(db, at)
    expect(await swept(db, at, today)).toBeGreaterThan(0)
    const told = await db.select().from(schema.notices)
    const own = told.filter(({ params }) => (params as { kind: string }).kind === kind)
    const said = own.map(({ name, params }) => `${name} ${(params as { dueOn: string }).dueOn}`)
    expect([...new Set(said)]).toEqual([`clock.chase ${dueOn}`])
    expect(own[0]?.path).toMatch(/^[a-z/-]+\/[0-9a-f-]{36}(\/report)?$/)
  })

  test(`${kind}: done, its clock stops`, async ({ db }) => {
    const at = await scene(db)
    await made[kind].due(db, at)
    await made[kind].done(db, at)
    await swept(db, at, '2017-12-04')
    const rows = await db.select().from(schema.escalations)
    expect(rows.filter((row) => row.kind === kind)).toEqual([])
  })
}
