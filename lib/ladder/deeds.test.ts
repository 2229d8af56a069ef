import { eq } from 'drizzle-orm'
import { anAssignment, aSeated, aUnit } from '../../db/factories.ts'
import type { Db } from '../../db/open.ts'
import { findLadder } from '../../db/queries/ladder.ts'
import { chases, notices } from '../../db/schema/index.ts'
import { expect, test } from '../../db/testing.ts'
import { sweep } from '../notices/sweep.ts'
import { as, supervisionStage } from '../visits/testing.ts'
import { chaseDeed, setLadderDeed } from './deeds.ts'

async function stage(db: Db) {
  const scene = await supervisionStage(db)
  const { programmeId, unitId } = scene
  const promoter = await aSeated(db, { programmeId, group: 'promotion' })
  const late = await anAssignment(db, { programmeId, unitId, dueOn: '2017-11-20', reportEvery: null })
  const duty = `assignment:${late.id}:${unitId}:2017-11-20`
  return { ...scene, promoter, late, duty }
}

const steps = {
  early: '-7',
  near: '-3',
  eve: '-1',
  chase: '1',
  blue: '3',
  orange: '7',
  red: '15',
  replyWithin: '5',
}
const ladderOf = (db: Db, id: string) => findLadder(db, { id, startsOn: '2017-07-01' })

test('the promotion group sets the steps; two who set them at once do not overwrite each other', async ({
  db,
}) => {
  const { programmeId, promoter, liaison } = await stage(db)
  const set = (change: object) => ({ programmeId, ...steps, version: '0', ...change })
  expect(await as(db, liaison, setLadderDeed, set({}))).toMatchObject({ name: 'not-permitted' })
  expect(await as(db, promoter, setLadderDeed, set({ early: '', blue: '2' }))).toMatchObject({ kind: 'done' })
  expect(await ladderOf(db, programmeId)).toMatchObject({ early: null, blue: 2, orange: 7, version: 1 })
  expect(await as(db, promoter, setLadderDeed, set({}))).toMatchObject({ name: 'stale' })
  expect(await as(db, promoter, setLadderDeed, set({ version: '1' }))).toMatchObject({ kind: 'done' })
  expect(await ladderOf(db, programmeId)).toMatchObject({ early: -7, version: 2 })
})

test('steps out of order are refused beside their box, and words that are no number by the form', async ({
  db,
}) => {
  const { programmeId, promoter } = await stage(db)
  const set = (change: object) => as(db, promoter, setLadderDeed, { programmeId, ...steps, ...change })
  expect(await set({ orange: '2' })).toMatchObject({ name: 'ladder.out-of-order', field: 'orange' })
  expect(await set({ eve: '1' })).toMatchObject({ name: 'ladder.reminder-not-before', field: 'eve' })
  expect(await set({ chase: '' })).toMatchObject({ kind: 'invalid', faults: [{ field: 'chase' }] })
  expect(await set({ red: '1.5' })).toMatchObject({ kind: 'invalid', faults: [{ field: 'red' }] })
  expect(await set({ replyWithin: '0' })).toMatchObject({
    kind: 'invalid',
    faults: [{ field: 'replyWithin' }],
  })
})

test('the days set are the days swept by', async ({ db }) => {
  const { programmeId, unitId, promoter } = await stage(db)
  await as(db, promoter, setLadderDeed, { programmeId, ...steps, near: '', eve: '', early: '-2' })
  await anAssignment(db, { programmeId, unitId, dueOn: '2017-12-04', reportEvery: null })
  await db.transaction((tx) => sweep(tx, programmeId, '2017-11-30'))
  const told = await db.select().from(notices).where(eq(notices.name, 'clock.early'))
  expect(told).toHaveLength(1)
})

test('a chase by hand tells liaison and deputy, once a duty and day', async ({ db }) => {
  const { programmeId, promoter, supervisor, liaison, duty } = await stage(db)
  expect(await as(db, liaison, chaseDeed, { programmeId, duties: duty })).toMatchObject({
    name: 'not-permitted',
  })
  expect(await as(db, promoter, chaseDeed, { programmeId, duties: duty })).toMatchObject({
    kind: 'done',
    value: { chased: 1 },
  })
  expect(await as(db, supervisor, chaseDeed, { programmeId, duties: [duty] })).toMatchObject({
    name: 'ladder.chased-today',
  })
  const told = await db.select().from(notices).where(eq(notices.name, 'ladder.chased'))
  expect(told.map(({ personId }) => personId)).toEqual([liaison.id])
})

test('twenty late units are chased at once; what was done meanwhile is left out', async ({ db }) => {
  const { programmeId, promoter, duty } = await stage(db)
  const duties = [duty]
  for (let n = 0; n < 19; n++) {
    const unit = await aUnit(db, { programmeId })
    const { id } = await anAssignment(db, {
      programmeId,
      unitId: unit.id,
      dueOn: '2017-11-20',
      reportEvery: null,
      ...(n === 0 ? { completedOn: '2017-11-29' } : {}),
    })
    duties.push(`assignment:${id}:${unit.id}:2017-11-20`)
  }
  expect(await as(db, promoter, chaseDeed, { programmeId, duties })).toMatchObject({ value: { chased: 19 } })
  expect(await db.select().from(chases)).toHaveLength(19)
})

test('nothing chosen, or nothing known, is refused', async ({ db }) => {
  const { programmeId, promoter, duty } = await stage(db)
  expect(await as(db, promoter, chaseDeed, { programmeId })).toMatchObject({ kind: 'invalid' })
  expect(await as(db, promoter, chaseDeed, { programmeId, duties: 'x:y' })).toMatchObject({ kind: 'invalid' })
  const moved = duty.replace('2017-11-20', '2017-11-21')
  expect(await as(db, promoter, chaseDeed, { programmeId, duties: moved })).toMatchObject({
    name: 'ladder.nothing-open',
  })
})
