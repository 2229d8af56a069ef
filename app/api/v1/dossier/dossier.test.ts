import { randomUUID } from 'node:crypto'
import {
  aFinding,
  anAssignment,
  anExampleOn,
  aReport,
  aSeated,
  aUnit,
  aVerification,
  aVisit,
} from '../../../../db/factories.ts'
import type { Db } from '../../../../db/open.ts'
import { storeToken } from '../../../../db/queries/tokens.ts'
import { expect, test } from '../../../../db/testing.ts'
import { hashToken } from '../../../../lib/access/token-hash.ts'
import { GET } from './route.ts'

async function stage(db: Db) {
  const { id: programmeId } = await anExampleOn(db, '2017-11-30')
  const { id: unitId } = await aUnit(db, { programmeId })
  const ask = async (person: { id: string }) => {
    const token = randomUUID()
    await storeToken(db, { personId: person.id, name: 'test', tokenHash: hashToken(token) })
    const search = new URLSearchParams({ programme: programmeId, unit: unitId })
    const headers = { authorization: `Bearer ${token}` }
    return GET(new Request(`http://localhost/api/v1/dossier?${search}`, { headers }), {
      params: Promise.resolve({}),
    })
  }
  return { programmeId, unitId, ask }
}

test('a dossier says what is open, what is late with both percents, and what was last concluded', async ({
  db,
}) => {
  const { programmeId, unitId, ask } = await stage(db)
  const own = { programmeId, unitId }
  const late = await anAssignment(db, { ...own, dueOn: '2017-11-24' })
  const done = await anAssignment(db, { ...own, acceptedOn: '2017-11-20' })
  const of = { assignmentId: late.id }
  await aReport(db, { ...of, percent: 80 })
  await aVerification(db, { ...of, percent: 55 })
  const finding = await aFinding(db, own)
  const visit = await aVisit(db, { ...own, conclusion: '台账须补全。' })
  const supervisor = await aSeated(db, { programmeId, group: 'supervision' })
  const answer = await ask(supervisor)
  expect(answer.status).toBe(200)
  const dossier = await answer.json()
  expect(dossier).toMatchObject({
    on: '2017-11-30',
    unit: { id: unitId },
    findings: { total: 1, rows: [{ id: finding.id }] },
    assignments: [
      { id: late.id, late: true, workdaysOver: 4, reported: { percent: 80 }, verified: { percent: 55 } },
    ],
    visits: { total: 1, rows: [{ id: visit.id, conclusion: '台账须补全。' }] },
    localVisits: null,
    planned: [],
  })
  expect(JSON.stringify(dossier)).not.toContain(done.id)
})

test('a dossier is for the groups, of any unit', async ({ db }) => {
  const { programmeId, ask } = await stage(db)
  expect((await ask(await aSeated(db, { programmeId, group: 'advisory' }))).status).toBe(200)
})
