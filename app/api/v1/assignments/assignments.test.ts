import { randomUUID } from 'node:crypto'
import { anAssignment, anExampleOn, aSeated, aUnit } from '../../../../db/factories.ts'
import type { Db } from '../../../../db/open.ts'
import { storeToken } from '../../../../db/queries/tokens.ts'
import { expect, test } from '../../../../db/testing.ts'
import { hashToken } from '../../../../lib/access/token-hash.ts'
import { GET } from './route.ts'

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const unit = await aUnit(db, { programmeId })
  const other = await aUnit(db, { programmeId })
  const late = await anAssignment(db, { programmeId, unitId: unit.id, dueOn: '2017-11-24' })
  await anAssignment(db, { programmeId, unitId: other.id })
  const bearer = async (person: { id: string }) => {
    const token = randomUUID()
    await storeToken(db, { personId: person.id, name: 'test', tokenHash: hashToken(token) })
    return token
  }
  const ask = async (token: string, query: Record<string, string> = {}) => {
    const search = new URLSearchParams({ programme: programmeId, ...query })
    const answer = await GET(
      new Request(`http://localhost/api/v1/assignments?${search}`, {
        headers: { authorization: `Bearer ${token}` },
      }),
      { params: Promise.resolve({}) },
    )
    return (await answer.json()) as Record<string, unknown>
  }
  return { programmeId, unit, late, bearer, ask }
}

test('a group gets every assignment, filtered by unit and state', async ({ db }) => {
  const { programmeId, unit, late, bearer, ask } = await scene(db)
  const token = await bearer(await aSeated(db, { programmeId, group: 'leading' }))
  expect(await ask(token)).toMatchObject({ on: '2017-11-30', total: 2, page: 1, perPage: 50 })
  expect(await ask(token, { state: 'late' })).toMatchObject({
    total: 1,
    assignments: [{ id: late.id, unit: { id: unit.id }, light: 'red', reported: null, verified: null }],
  })
  expect(await ask(token, { unit: unit.id, state: 'blue' })).toMatchObject({ total: 0 })
})

test("a liaison gets the own unit's only", async ({ db }) => {
  const { programmeId, unit, late, bearer, ask } = await scene(db)
  const token = await bearer(await aSeated(db, { programmeId, unitId: unit.id }))
  expect(await ask(token)).toMatchObject({ total: 1, assignments: [{ id: late.id }] })
})
