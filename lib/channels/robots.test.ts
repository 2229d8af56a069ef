import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Letter } from './letter.ts'
import { dingtalkSign, feishuSign, meaningOf, postingTo } from './robots.ts'

const letter = (entries = 1): Letter => ({
  id: '7a0e7d4e-0000-4000-8000-000000000001',
  language: 'zh-CN',
  programme: '示例工程',
  subject: '浙江:有一条新问题',
  greeting: '1 条通知',
  entries: Array.from({ length: entries }, () => ({
    name: 'finding.raised',
    urgency: 'news' as const,
    text: '浙江:[点这里](http://evil.example) 台账不完整',
    unit: '浙江',
    dueOn: '2017-12-08',
    url: 'https://concord.example/programmes/1/findings/2',
  })),
  more: null,
  notes: [],
  unsubscribe: null,
  dueLabel: '期限',
})
const now = new Date(1_599_360_473_000)
const to = (kind: Parameters<typeof postingTo>[0]['kind'], secret: string | null, entries = 1) =>
  postingTo({ kind, address: `https://vendor.example/hook?key=k`, secret }, letter(entries), now)

test('the signatures are the ones the vendors publish', () => {
  expect(feishuSign(1_599_360_473, 'SECdemo')).toBe('UNvK0aHeWrPUMl0ySOUpIoYdvBDU1mnjgkbX5JtMxkk=')
  expect(dingtalkSign(1_599_360_473_000, 'SECdemo')).toBe('tGWkA5eQOQNCNPDgphtxIoNLO+/gD8Lcb705KQoRzeY=')
})

test('DingTalk’s signature travels in the address, encoded, with its milliseconds', () => {
  const { url } = to('dingtalk', 'SECdemo')
  expect(url.search).toBe(
    '?key=k&timestamp=1599360473000&sign=tGWkA5eQOQNCNPDgphtxIoNLO%2B%2FgD8Lcb705KQoRzeY%3D',
  )
})

test('Feishu’s signature travels in the body, with its seconds', () => {
  expect(JSON.parse(to('feishu', 'SECdemo').body)).toMatchObject({
    timestamp: '1599360473',
    sign: 'UNvK0aHeWrPUMl0ySOUpIoYdvBDU1mnjgkbX5JtMxkk=',
    msg_type: 'post',
  })
  expect(JSON.parse(to('feishu', null).body)).not.toHaveProperty('sign')
})

test('WeCom is not signed, and gets no more bytes than it takes', () => {
  const { url, body } = to('wecom', null, 200)
  expect(url.search).toBe('?key=k')
  const { content } = JSON.parse(body).markdown
  expect(Buffer.byteLength(content)).toBeLessThanOrEqual(4096)
  expect(content).toContain('…')
})

test('what somebody typed does not become a link in the chat', () => {
  const { content } = JSON.parse(to('wecom', null).body).markdown
  expect(content).toContain('[浙江:【点这里】(http://evil.example) 台账不完整](https://concord.example/')
})

test('a webhook is signed over its time and its body, and named by a key that never changes', () => {
  const { headers, body } = to('webhook', 'a-secret-of-sixteen')
  const expected = createHmac('sha256', 'a-secret-of-sixteen').update(`1599360473.${body}`).digest('hex')
  expect(headers).toEqual({
    'idempotency-key': letter().id,
    'x-concord-timestamp': '1599360473',
    'x-concord-signature': `v1=${expected}`,
  })
  expect(JSON.parse(body).notices[0]).toMatchObject({ unit: '浙江', dueOn: '2017-12-08', urgency: 'news' })
})

const said = (status: number, body: unknown = '', retryAfter: number | null = null) => ({
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  retryAfter,
})

test('200 with a number other than 0 in its body is a no', () => {
  expect(meaningOf('wecom', said(200, { errcode: 0, errmsg: 'ok' }))).toEqual({ kind: 'sent' })
  expect(meaningOf('wecom', said(200, { errcode: 93_000, errmsg: 'invalid webhook url' })).kind).toBe('later')
  expect(meaningOf('feishu', said(200, { StatusCode: 0 }))).toEqual({ kind: 'sent' })
  expect(meaningOf('feishu', said(200, { code: 19_021, msg: 'sign match fail' })).kind).toBe('later')
  expect(meaningOf('dingtalk', said(200, '<html>')).kind).toBe('later')
})

test('too many a minute is the channel’s affair: one waits, and it is no attempt', () => {
  expect(meaningOf('wecom', said(200, { errcode: 45_009 }))).toMatchObject({ kind: 'busy', seconds: 60 })
  expect(meaningOf('dingtalk', said(200, { errcode: 130_101 }))).toMatchObject({ kind: 'busy', seconds: 600 })
  expect(meaningOf('dingtalk', said(200, { errcode: 660_026 })).kind).toBe('busy')
  expect(meaningOf('feishu', said(200, { code: 9499 })).kind).toBe('busy')
  expect(meaningOf('feishu', said(200, { code: 11_232 })).kind).toBe('busy')
  expect(meaningOf('webhook', said(429, '', 7))).toMatchObject({ kind: 'busy', seconds: 7 })
  expect(meaningOf('webhook', said(503, '', 30))).toMatchObject({ kind: 'busy', seconds: 30 })
})

test('a fault of the receiver leaves open whether it arrived; a redirect or a 404 is a no for good', () => {
  expect(meaningOf('webhook', said(500)).kind).toBe('unknown')
  expect(meaningOf('webhook', said(302)).kind).toBe('refused')
  expect(meaningOf('webhook', said(404)).kind).toBe('refused')
  expect(meaningOf('webhook', said(204))).toEqual({ kind: 'sent' })
})
