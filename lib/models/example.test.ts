import { sql } from 'drizzle-orm'
import type { Db, Sql } from '../../db/open.ts'
import { listModels } from '../../db/queries/models.ts'
import { listUnits } from '../../db/queries/units.ts'
import { loadExampleIfEmpty } from '../../db/seed/load.ts'
import { exampleDay, programmeId } from '../../db/seed/world.ts'
import { expect, test } from '../../db/testing.ts'
import type { Day } from '../calendar.ts'
import { numbersOf } from '../live/numbers.ts'
import { type Measured, readBoard } from '../measures/board.ts'
import { findDifferences } from '../measures/verify.ts'
import { moveDayDeed } from '../programmes/deeds.ts'
import { readBoardOn, readUnitCard } from '../scorecards/read.ts'
import { as } from '../visits/testing.ts'
import { keepUp } from '../worker/day.ts'
import { draftModelDeed, publishModelDeed } from './deeds.ts'
import { modelOn, versionAsOn } from './model.ts'
import { previewModel } from './preview.ts'
import { modelInForce, readHistory } from './read.ts'

type Frozen = { unitId: string; version: number; measures: object; scores: Record<string, number | null> }

const frozenOn = (db: Db, on: Day) =>
  db.execute<Frozen>(sql`select unit_id as "unitId", model_version as version, measures, scores
    from snapshots where programme_id = ${programmeId} and "on" = ${on} order by unit_id`)

const asFrozen = (unitId: string, { measures, tallies, card, ...rest }: Measured): Frozen => {
  const { dimensions, ecc, completeness } = numbersOf({ measures, tallies, card, ...rest })
  return {
    unitId,
    version: card.modelVersion,
    measures: Object.fromEntries([
      ...measures.map((m) => [m.part, [m.numerator, m.denominator, m.standing]]),
      ...tallies.map((t) => [t.tally, [t.numerator, t.denominator, 'tally']]),
    ]),
    scores: { ...dimensions, ecc, completeness, balance: card.balance?.d ?? null },
  }
}

/** The whole day, 103 units and the programme, recomputed from the dated records. */
async function recomputed(db: Db, on: Day): Promise<Frozen[]> {
  const board = await readBoardOn(db, programmeId, on, await modelInForce(db, programmeId, on))
  const all = [...board.units].map(([unitId, unit]) => asFrozen(unitId, unit))
  return [...all, asFrozen(programmeId, board.programme)].sort((a, b) => (a.unitId < b.unitId ? -1 : 1))
}

async function person(query: Sql, username: string): Promise<{ id: string }> {
  const [row] = await query<{ id: string }[]>`select id from people where username = ${username}`
  return row!
}

const goalUp = { D1: 0.25, D2: 0.15, D3: 0.15, D4: 0.15, D5: 0.15, D6: 0.15 }

test('any day of the example, recomputed from its records, is the day that was frozen; also over a change of model', {
  timeout: 300_000,
}, async ({ db, sql: query }) => {
  await loadExampleIfEmpty(query)
  for (const on of ['2017-09-15', '2017-10-31', '2017-11-29'])
    expect(await recomputed(db, on), on).toEqual([...(await frozenOn(db, on))])

  const [promoter, head] = [await person(query, 'promotion'), await person(query, 'leader')]
  const given = { programmeId, reason: '测试', ...goalUp, lateSlope: 0.05 }
  const drafted = await as(db, promoter, draftModelDeed, given)
  if (drafted.kind !== 'done') throw new Error(JSON.stringify(drafted))
  const modelId = drafted.value.id
  const history = await readHistory(db, programmeId)
  const draft = (await listModels(db, programmeId)).find(({ id }) => id === modelId)!
  const between = { before: modelOn(history, exampleDay), after: versionAsOn(history, draft, exampleDay) }
  const preview = await previewModel(db, { programmeId, on: exampleDay, ...between })

  const was = (await readBoard(db, programmeId, between.before)).programme.card.ecc
  expect(await as(db, head, publishModelDeed, { programmeId, modelId, fromOn: exampleDay })).toMatchObject({
    kind: 'done',
  })
  const board = await readBoard(db, programmeId, await modelInForce(db, programmeId, exampleDay))
  expect(preview.programme).toEqual({ before: was, after: board.programme.card.ecc })
  expect(preview.spread.after).toEqual(board.spread)
  for (const { unitId, after } of preview.units) expect(after).toBe(board.units.get(unitId)!.card.ecc)
  expect(preview.units).toHaveLength(103)
  const sizes = preview.units.map(({ change }) => Math.abs(change ?? 0))
  expect(sizes, 'the largest effect first').toEqual([...sizes].sort((a, b) => b - a))

  await as(db, head, moveDayDeed, { programmeId, day: '2017-12-04' })
  await keepUp(db)
  for (const [on, version] of [
    ['2017-11-29', 1],
    [exampleDay, draft.version],
    ['2017-12-03', draft.version],
  ] as const) {
    const frozen = await frozenOn(db, on)
    expect(new Set(frozen.map((row) => row.version)), on).toEqual(new Set([version]))
    expect(await recomputed(db, on), on).toEqual([...frozen])
  }
  const unit = (await listUnits(db, programmeId))[40]!
  const model = await modelInForce(db, programmeId, '2017-10-31')
  const one = await readUnitCard(db, { programmeId, unitId: unit.id, on: '2017-10-31', model })
  expect([asFrozen(unit.id, one!)]).toEqual(
    (await frozenOn(db, '2017-10-31')).filter(({ unitId }) => unitId === unit.id),
  )
  expect((await findDifferences(db)).differences).toEqual([])
})
