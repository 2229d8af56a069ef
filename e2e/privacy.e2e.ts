import { expect, test } from './support/people.ts'
import { assignment, base, programmeId, zhejiang } from './support/places.ts'
import { aRecordOf, openAssignments, report, sql } from './support/records.ts'

const share = assignment('330000', 'sharing')

test('a liaison who opens another unit’s record finds no such page', async ({ as }) => {
  const stranger = await as('liaison-guangdong')
  const paths = [
    `assignments/${share}`,
    `assignments/${share}/report`,
    `reports/${await aRecordOf('reports')}`,
    `visits/${await aRecordOf('visits')}`,
    `findings/${await aRecordOf('findings')}`,
    `units/${zhejiang}`,
    `units/${zhejiang}/scorecard`,
    `units/${zhejiang}/scorecard/G2`,
    'review',
    'tasks/new',
  ]
  for (const path of paths) {
    const answer = await stranger.goto(`${base}/${path}`)
    await expect(stranger.getByRole('heading', { name: '没有这个页面' }), path).toBeVisible()
    expect(answer?.status(), path).toBe(404)
    await expect(stranger.getByText('浙江'), path).toHaveCount(0)
  }
})

test('by REST another unit’s records do not exist, to read or to write', async ({ as }) => {
  const { request } = await as('liaison-guangdong')
  const foreign = [
    `scorecard?programme=${programmeId}&unit=${zhejiang}`,
    `evidence?programme=${programmeId}&unit=${zhejiang}`,
    `assignments?programme=${programmeId}&unit=${zhejiang}`,
  ]
  for (const path of foreign) expect((await request.get(`/api/v1/${path}`)).status(), path).toBe(404)

  const findingId = await aRecordOf('findings')
  const answer = await request.post('/api/v1/rectifications', {
    data: { programmeId, findingId, answer: '不是我们的问题。' },
  })
  expect(answer.status()).toBe(404)
  expect((await answer.json()).title).toBe('没有这条记录,或者您无权查看。')

  const reported = await request.post('/api/v1/reports', {
    data: { programmeId, assignmentId: share, percent: 99, sentence: '替别人报告。' },
  })
  expect(reported.status()).toBe(404)
  const all = await (await request.get(`/api/v1/assignments?programme=${programmeId}`)).json()
  expect(new Set(all.assignments.map((one: { unit: { name: string } }) => one.unit.name))).toEqual(
    new Set(['广东']),
  )
})

test('a form whose hidden record was exchanged for another unit’s saves nothing', async ({ as }) => {
  const stranger = await as('liaison-guangdong')
  const [own] = await openAssignments(stranger)
  await stranger.goto(`${base}/assignments/${own!.id}/report`)
  const sentence = `替别人报告。(${Date.now()})`
  await stranger.getByLabel('完成百分比').fill('99')
  await stranger.getByLabel('一句话说明').fill(sentence)
  await stranger.locator('input[name=assignmentId]').evaluate((field, id) => {
    ;(field as HTMLInputElement).value = id
  }, share)
  await stranger.getByRole('button', { name: '提交', exact: true }).click()
  await expect(stranger.getByRole('alert').first()).toContainText('没有这条记录,或者您无权查看。')
  await expect(stranger.getByLabel('一句话说明')).toHaveValue(sentence)
  expect(await sql`select 1 from reports where sentence = ${sentence}`).toHaveLength(0)
})

test('evidence of another unit cannot be downloaded', async ({ as }) => {
  const own = await as('liaison-zhejiang')
  const answer = await own.request.post(`/api/files?programme=${programmeId}`, {
    multipart: { file: { name: '浙江.txt', mimeType: 'text/plain', buffer: Buffer.from('只给浙江') } },
  })
  const { id } = await answer.json()
  expect((await report(own, share, { percent: 81, attachmentIds: [id] })).status()).toBe(201)
  const file = `/api/files/${programmeId}/${id}`
  expect((await own.request.get(file)).status()).toBe(200)
  expect((await (await as('liaison-guangdong')).request.get(file)).status()).toBe(404)
  expect((await (await as('observer')).request.get(file)).status()).toBe(404)
})

test('without a sign-in every page leads to the sign-in and every interface says so', async ({
  stranger,
}) => {
  const visitor = await stranger()
  await visitor.goto(`${base}/assignments/${share}`)
  await expect(visitor).toHaveURL(/\/sign-in\?next=/)
  for (const path of [`assignments?programme=${programmeId}`, `live?programme=${programmeId}`])
    expect((await visitor.request.get(`/api/v1/${path}`)).status(), path).toBe(401)
  expect((await visitor.request.post('/api/v1/reports', { data: {} })).status()).toBe(401)
})
