import { randomUUID } from 'node:crypto'
import { anAssignment, anExampleOn, aSeated, aUnit } from '../../../../db/factories.ts'
import type { Db } from '../../../../db/open.ts'
import { storeToken } from '../../../../db/queries/tokens.ts'
import { expect, test } from '../../../../db/testing.ts'
import { hashToken } from '../../../../lib/access/token-hash.ts'
import { remeasureProgramme } from '../../../../lib/measures/remeasure.ts'
import { GET as settings, POST as settle } from '../settings/route.ts'
import { POST as discard } from './discard/route.ts'
import { GET as preview } from './preview/route.ts'
import { POST as publish } from './publish/route.ts'
import { POST as draft, GET as models } from './route.ts'

const today = '2017-11-30'

async function scene(db: Db) {
  const { id: programmeId } = await anExampleOn(db, today)
  const unit = await aUnit(db, { programmeId })
  await anAssignment(db, { programmeId, unitId: unit.id })
  await remeasureProgramme(db, programmeId, today)
  const bearer = async (person: { id: string }) => {
    const token = randomUUID()
    await storeToken(db, { personId: person.id, name: 'test', tokenHash: hashToken(token) })
    return { authorization: `Bearer ${token}` }
  }
  return {
    programmeId,
    unit,
    promotion: await bearer(await aSeated(db, { programmeId, group: 'promotion' })),
    head: await bearer(await aSeated(db, { programmeId, group: 'leading', post: 'head' })),
    liaison: await bearer(await aSeated(db, { programmeId, unitId: unit.id })),
  }
}

const context = { params: Promise.resolve({}) }
const sent = (headers: HeadersInit, body: object) =>
  new Request('http://localhost/api/v1/x', { method: 'POST', headers, body: JSON.stringify(body) })
const asked = (headers: HeadersInit, query: Record<string, string>) =>
  new Request(`http://localhost/api/v1/x?${new URLSearchParams(query)}`, { headers })

test('a program drafts, previews and publishes a model; everybody reads which is in force', async ({
  db,
}) => {
  const { programmeId, unit, promotion, head, liaison } = await scene(db)
  const body = { programmeId, G1: 0.3, G2: 0.3, reason: '阶段调整' }
  const made = await draft(sent(promotion, body), context)
  expect(made.status).toBe(201)
  const { id: modelId } = await made.json()

  const seen = async (by: HeadersInit) =>
    (await (await models(asked(by, { programme: programmeId }), context)).json()).versions.map(
      (one: { version: number; state: string }) => `${one.version} ${one.state}`,
    )
  expect(await seen(promotion)).toEqual(['2 draft', '1 running'])
  expect(await seen(liaison), 'a draft is the groups’ affair').toEqual(['1 running'])

  const query = { programme: programmeId, model: modelId }
  expect(await (await preview(asked(promotion, query), context)).json()).toMatchObject({
    version: 2,
    on: today,
    units: [{ unitId: unit.id }],
  })

  const publishing = { programmeId, modelId, fromOn: today }
  expect((await publish(sent(head, publishing), context)).status).toBe(201)
  const read = await models(asked(liaison, { programme: programmeId }), context)
  expect(await read.json()).toMatchObject({
    inForce: { version: 2 },
    versions: [{ version: 2, state: 'running', differs: [{ code: 'G1' }, { code: 'G2' }] }, { version: 1 }],
  })
})

test('a draft is discarded over REST, and stands as discarded', async ({ db }) => {
  const { programmeId, promotion } = await scene(db)
  const made = await draft(sent(promotion, { programmeId, G1: 0.3, G2: 0.3, reason: '阶段调整' }), context)
  const { id: modelId } = await made.json()
  expect((await discard(sent(promotion, { programmeId, modelId }), context)).status).toBe(201)
  const read = await models(asked(promotion, { programme: programmeId }), context)
  expect(await read.json()).toMatchObject({ versions: [{ version: 2, state: 'discarded' }, { version: 1 }] })
})

test('settings are read by everybody and settled by the promotion group', async ({ db }) => {
  const { programmeId, promotion, liaison } = await scene(db)
  const body = { programmeId, comparesUnits: false, usesLetters: true, notGovernmentLed: 1, reason: '转型' }
  expect((await settle(sent(promotion, body), context)).status).toBe(201)
  const read = await settings(asked(liaison, { programme: programmeId }), context)
  expect(await read.json()).toMatchObject({
    inForce: { comparesUnits: false, notGovernmentLed: 1, fromOn: today },
    changes: [{ reason: '转型' }],
  })
})
