import { randomUUID } from 'node:crypto'
import { theWorkedExample } from '../../../../db/factories/worked-example.ts'
import { aSeated } from '../../../../db/factories.ts'
import { storeToken } from '../../../../db/queries/tokens.ts'
import { expect, test } from '../../../../db/testing.ts'
import { hashToken } from '../../../../lib/access/token-hash.ts'
import { remeasureProgramme } from '../../../../lib/measures/remeasure.ts'
import type { Evidence } from '../../../../lib/scoring/evidence.ts'
import { measure } from '../../../../lib/scoring/measure.ts'
import type { Model } from '../../../../lib/scoring/model.ts'
import { scorecard } from '../../../../lib/scoring/score.ts'
import { transform } from '../../../../lib/scoring/transform.ts'
import { figures, shown } from '../../../../lib/scoring/worked-figures.ts'
import { GET as evidence } from '../evidence/route.ts'
import { GET as improve } from '../improve/route.ts'
import { GET as card } from './route.ts'

test('a program is given the figures of the worked example, and all it needs to recompute them', async ({
  db,
}) => {
  const { programmeId, unitId } = await theWorkedExample(db)
  await remeasureProgramme(db, programmeId, '2017-11-30')
  const leader = await aSeated(db, { programmeId, group: 'leading' })
  const token = randomUUID()
  await storeToken(db, { personId: leader.id, name: 'test', tokenHash: hashToken(token) })
  const ask = async (route: typeof card) => {
    const url = `http://localhost/api/v1?programme=${programmeId}&unit=${unitId}`
    const request = new Request(url, { headers: { authorization: `Bearer ${token}` } })
    return (await route(request, { params: Promise.resolve({}) })).json()
  }

  const given = await ask(card)
  type Dimension = { code: string; score: number }
  const dimensions = given.dimensions.map(({ code, score }: Dimension) => [code, shown(score)])
  expect(Object.fromEntries(dimensions)).toEqual(figures.dimensions)
  expect(shown(given.ecc)).toBe(figures.ecc)
  expect(shown(given.arithmetic)).toBe(figures.arithmetic)
  expect(shown(given.balance.d, 3)).toBe(figures.balance[2])
  const aggregates = Object.entries<{ value: number }>(given.aggregates)
  expect(Object.fromEntries(aggregates.map(([code, { value }]) => [code, shown(value)]))).toEqual(
    figures.aggregates,
  )

  const proof = await ask(evidence as unknown as typeof card)
  const model = proof.model as Model
  const measures = measure(proof.evidence as Evidence, proof.on, model)
  expect(shown(scorecard(measures, model).ecc)).toBe(figures.ecc)
  expect(shown(scorecard(measures, transform(model, 1)).ecc)).toBe(figures.notGovernmentLed)

  const advice = await ask(improve as unknown as typeof card)
  type Gain = { part: string; gain: number; owner: string }
  const first = advice.gains.slice(0, 5) as Gain[]
  expect(first.map(({ part, gain }) => [part, shown(gain)])).toEqual(figures.gains)
  expect(first.every(({ owner }) => owner.length > 0)).toBe(true)
})
