import { randomUUID } from 'node:crypto'
import { anExampleOn, aSeated, aUnit } from '../../../../db/factories.ts'
import type { Db } from '../../../../db/open.ts'
import { storeToken } from '../../../../db/queries/tokens.ts'
import { expect, test } from '../../../../db/testing.ts'
import { hashToken } from '../../../../lib/access/token-hash.ts'
import { POST as askExemption, GET as exemptions } from '../exemptions/route.ts'
import { GET, POST } from './route.ts'

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const unit = await aUnit(db, { programmeId })
  const bearer = async (person: { id: string }) => {
    const token = randomUUID()
    await storeToken(db, { personId: person.id, name: 'test', tokenHash: hashToken(token) })
    return { authorization: `Bearer ${token}` }
  }
  const promotion = await bearer(await aSeated(db, { programmeId, group: 'promotion' }))
  const liaison = await bearer(await aSeated(db, { programmeId, unitId: unit.id }))
  return { programmeId, unit, promotion, liaison }
}

const context = { params: Promise.resolve({}) }
const sent = (headers: HeadersInit, body: object) =>
  new Request('http://localhost/api/v1/x', { method: 'POST', headers, body: JSON.stringify(body) })
const asked = (headers: HeadersInit, programme: string) =>
  new Request(`http://localhost/api/v1/x?programme=${programme}`, { headers })

test('a meeting is called by its group over REST and read by whom it invites', async ({ db }) => {
  const { programmeId, unit, promotion, liaison } = await scene(db)
  const body = {
    programmeId,
    group: 'promotion',
    title: '例会',
    heldOn: '2017-12-05',
    unitIds: [unit.id],
    requiredPost: 'liaison',
  }
  expect((await POST(sent(promotion, body), context)).status).toBe(201)
  const read = await GET(asked(liaison, programmeId), context)
  expect(await read.json()).toMatchObject({ total: 1, meetings: [{ title: '例会', invited: 1 }] })
})

test('exemptions are asked for the own unit and read by every unit', async ({ db }) => {
  const { programmeId, unit, liaison } = await scene(db)
  const body = { programmeId, unitId: unit.id, part: 'F3', reason: '没有承担的数据项', fromOn: '2017-11-30' }
  expect((await askExemption(sent(liaison, body), context)).status).toBe(201)
  const read = await exemptions(asked(liaison, programmeId), context)
  expect(await read.json()).toMatchObject({ total: 1, exemptions: [{ part: 'F3', state: 'asked' }] })
})
