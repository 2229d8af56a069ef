import { randomUUID } from 'node:crypto'
import { anExampleOn, aSeated } from '../../../../db/factories.ts'
import { storeToken } from '../../../../db/queries/tokens.ts'
import { expect, test } from '../../../../db/testing.ts'
import { hashToken } from '../../../../lib/access/token-hash.ts'
import { POST } from './reasons/route.ts'
import { GET } from './route.ts'

test('a program reads how ready a programme is, signs a reason and reads it again', async ({ db }) => {
  const { id: programme } = await anExampleOn(db, '2017-06-01')
  const person = await aSeated(db, { programmeId: programme, group: 'promotion', fromOn: '2017-05-01' })
  const token = randomUUID()
  await storeToken(db, { personId: person.id, name: 'test', tokenHash: hashToken(token) })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const params = { params: Promise.resolve({}) }
  const read = async () =>
    (
      await GET(new Request(`http://localhost/api/v1/guide?programme=${programme}`, { headers }), params)
    ).json()
  expect(await read()).toMatchObject({ on: '2017-06-01', met: 1, ready: false })
  const body = JSON.stringify({ programmeId: programme, check: 'meetings', reason: '由联席会议制度规定' })
  const signed = await POST(new Request('http://localhost', { method: 'POST', headers, body }), params)
  expect(signed.status).toBe(201)
  const after = await read()
  expect(after.met).toBe(2)
  expect(after.mandatoryMissing).not.toContain('meetings')
  expect(after.mandatoryMissing).toContain('leadership')
})
