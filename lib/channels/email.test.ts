import { afterEach, beforeEach, expect, test } from 'vitest'
import { sendEmail } from './email.ts'
import type { Letter } from './letter.ts'
import { openSmtpSink, type SmtpSink } from './testing/smtp-sink.ts'

let sink: SmtpSink
beforeEach(async () => {
  sink = await openSmtpSink()
  process.env.SMTP_URL = sink.url
  process.env.SMTP_FROM = '协同台 <concord@example.org>'
})
afterEach(async () => {
  await sink.close()
  delete process.env.SMTP_URL
  delete process.env.SMTP_FROM
})

const letter: Letter = {
  id: '7a0e7d4e-0000-4000-8000-000000000001',
  language: 'zh-CN',
  programme: '示例工程',
  subject: '浙江:有一条新问题,请于 2017-12-08 前整改',
  greeting: '1 条通知',
  entries: [
    {
      name: 'finding.raised',
      urgency: 'news',
      text: '浙江:<b>台账</b> & "系统"',
      unit: '浙江',
      dueOn: '2017-12-08',
      url: 'https://concord.example/programmes/1/findings/2',
    },
  ],
  more: null,
  notes: [{ text: '通知设置', url: 'https://concord.example/account#notices' }],
  unsubscribe: 'https://concord.example/api/stop-reminders/token',
  dueLabel: '期限',
}
const send = (to = 'liaison@example.org') => sendEmail(letter, { name: '浙江联络员', address: to }, 400)

test('a message has text and HTML, its own id, and one press to stop (RFC 8058)', async () => {
  expect(await send()).toEqual({ kind: 'sent' })
  const [mail] = sink.mails
  expect(mail?.to).toBe('liaison@example.org')
  expect(mail?.id).toBe(`<${letter.id}@example.org>`)
  expect(mail?.headers.subject).toBe(letter.subject)
  expect(mail?.headers['list-unsubscribe']).toBe(`<${letter.unsubscribe}>`)
  expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  for (const part of [mail?.text, mail?.html]) {
    expect(part).toContain('https://concord.example/programmes/1/findings/2')
    expect(part).toContain('浙江 · 期限 2017-12-08')
  }
  expect(mail?.text).toContain('<b>台账</b>')
  expect(mail?.html).toContain('&lt;b&gt;台账&lt;/b&gt; &amp; &quot;系统&quot;')
})

test('a mailbox that is none is refused for good, a greylisted one later, a busy server busy', async () => {
  sink.manner = '550 5.1.1 no such mailbox'
  expect(await send()).toMatchObject({ kind: 'refused', fault: expect.stringContaining('no such mailbox') })
  sink.manner = '450 4.2.1 greylisted'
  expect((await send()).kind).toBe('later')
  sink.manner = '421 4.7.0 too many connections'
  expect(await send()).toMatchObject({ kind: 'busy' })
})

test('a server that is silent, or gone, once the message has left leaves open whether it arrived', async () => {
  sink.manner = 'stall'
  expect((await send()).kind).toBe('unknown')
  sink.manner = 'hang-up'
  expect((await send()).kind).toBe('unknown')
  expect(sink.mails).toEqual([])
})

test('a server nobody answers for is down', async () => {
  await sink.close()
  expect((await send()).kind).toBe('down')
  sink = await openSmtpSink()
})

test('an address with a line break in it carries no header of its own', async () => {
  await send('liaison@example.org\r\nBcc: other@example.org')
  expect(sink.mails.map(({ headers }) => headers.bcc)).not.toContain('other@example.org')
})
