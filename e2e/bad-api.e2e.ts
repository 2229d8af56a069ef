import { expect, test } from './support/people.ts'
import { base, guangdong, programmeId } from './support/places.ts'

test('what is not JSON, not an object, or not what was asked for is a clear problem on every interface', async ({
  as,
}) => {
  const { request } = await as('supervisor')
  const bodies = [
    '{"percent":',
    '[]',
    'null',
    '"text"',
    '12',
    '',
    '{"programmeId":"x"}',
    `{"programmeId":"${programmeId}"}`,
  ]
  for (const path of ['reports', 'visits', 'findings', 'rectifications'])
    for (const data of bodies) {
      const answer = await request.post(`/api/v1/${path}`, {
        headers: { 'content-type': 'application/json' },
        data: Buffer.from(data),
      })
      expect(answer.status(), `${path} ${data}`).toBeGreaterThanOrEqual(400)
      expect(answer.status(), `${path} ${data}`).toBeLessThan(500)
      expect(answer.headers()['content-type']).toContain('application/problem+json')
      expect((await answer.json()).title, `${path} ${data}`).toMatch(/\S/)
    }
})

test('characters the database cannot keep, and numbers that are none, are refused or cleaned, never a fault', async ({
  as,
}) => {
  const { request } = await as('supervisor')
  const finding = {
    programmeId,
    unitId: guangdong,
    description: '正常。',
    cause: 'data-islands',
    severity: 2,
    dueOn: '2017-12-15',
  }
  const odd = [
    { description: 'a\u0000b' },
    { description: 'lone \ud800 surrogate' },
    { severity: 1e308 },
    { dueOn: '2017-02-31' },
    { dueOn: '99999-01-01' },
    { attachmentIds: ['x'] },
    { unitId: { evil: true } },
    { submissionKey: 'no-uuid' },
  ]
  for (const change of odd) {
    const answer = await request.post('/api/v1/findings', { data: { ...finding, ...change } })
    expect(answer.status(), JSON.stringify(change)).toBeLessThan(500)
  }
})

test('addresses typed by hand are answered by a page or by none, never by a fault', async ({ as }) => {
  const { request } = await as('promotion')
  const odd = [
    'units?name=%00&sort=%00&page=-1',
    'findings?page=99999999999999999999&unit=%00',
    'visits?from=abc&to=%00&unit=zzz',
    'review?task=%00&page=1e9',
    'notices?page=abc',
    'overview/due/2017-13-45',
    'assignments/%00',
    'scorecard?on=abc',
    'policies?q=%00',
  ]
  for (const path of odd) expect([200, 404], path).toContain((await request.get(`${base}/${path}`)).status())
})
