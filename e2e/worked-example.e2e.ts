import { theWorkedExample } from '../db/factories/worked-example.ts'
import { aSeated } from '../db/factories.ts'
import { storeToken } from '../db/queries/tokens.ts'
import { newToken } from '../lib/access/tokens.ts'
import { remeasureProgramme } from '../lib/measures/remeasure.ts'
import { figures, shown } from '../lib/scoring/worked-figures.ts'
import { expect, test } from './support/people.ts'
import { db } from './support/records.ts'

test('a program asks the running product for the worked example, and is given the figures of the design', async ({
  request,
}) => {
  const { programmeId, unitId } = await theWorkedExample(db)
  await remeasureProgramme(db, programmeId, '2017-11-30')
  const leader = await aSeated(db, { programmeId, group: 'leading' })
  const { token, tokenHash } = newToken()
  await storeToken(db, { personId: leader.id, name: 'worked example', tokenHash })
  const ask = async (what: string) => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await request.get(`/api/v1/${what}?programme=${programmeId}&unit=${unitId}`, { headers })
    expect(answer.status(), what).toBe(200)
    return answer.json()
  }
  const card = await ask('scorecard')
  type Dimension = { code: string; score: number }
  const scores = card.dimensions.map(({ code, score }: Dimension) => [code, shown(score)])
  expect(Object.fromEntries(scores)).toEqual(figures.dimensions)
  expect([shown(card.ecc), shown(card.arithmetic)]).toEqual([figures.ecc, figures.arithmetic])
  const { gains } = await ask('improve')
  type Gain = { part: string; gain: number }
  expect(gains.slice(0, 5).map(({ part, gain }: Gain) => [part, shown(gain)])).toEqual(figures.gains)
  const { evidence, proofs } = await ask('evidence')
  expect(evidence.assignments).toHaveLength(4)
  const b3 = proofs.find(({ part }: { part: string }) => part === 'B3')
  expect(shown(b3.numerator / b3.denominator)).toBe(0.65)
})
