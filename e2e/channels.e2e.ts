import type { Page } from '@playwright/test'
import { openHttpSink } from '../lib/channels/testing/http-sink.ts'
import { openSmtpSink, type SmtpSink } from '../lib/channels/testing/smtp-sink.ts'
import { expect, test } from './support/people.ts'
import { guangdong, programmeId } from './support/places.ts'
import { sql } from './support/records.ts'

const address = 'liaison-guangdong@example.org'
const portOf = (url: string | undefined) => Number(new URL(url ?? 'smtp://x:1').port)
let mail: SmtpSink

test.beforeAll(async () => {
  mail = await openSmtpSink(portOf(process.env.SMTP_URL))
  await sql`update people set email = ${address} where username = 'liaison-guangdong'`
})
test.afterAll(async () => {
  await sql`update people set email = null where username = 'liaison-guangdong'`
  await mail.close()
})

/** Raises a finding about Guangdong; the liaison is told. */
async function raise(supervisor: Page, description: string) {
  const data = {
    ...{ programmeId, unitId: guangdong, description, cause: 'silo-systems', severity: 1 },
    dueOn: '2017-12-20',
  }
  const answer = await supervisor.request.post('/api/v1/findings', { data })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

const hour = () => Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(11, 13))
const two = (n: number) => `${String(n % 24).padStart(2, '0')}:00`

/** Chooses on the account page when not to be written to; null: at any time. */
async function quiet(person: Page, from: string | null, until: string | null) {
  await person.goto('/account#notices')
  await person.getByLabel('免打扰从').selectOption({ label: from ?? '不设' })
  await person.getByLabel('免打扰到').selectOption({ label: until ?? '不设' })
  await person.getByLabel('节假日和周末也不打扰').setChecked(false)
  await person.locator('form').filter({ hasText: '免打扰从' }).getByRole('button', { name: '保存' }).click()
}

const arrived = (count: number) =>
  expect
    .poll(() => mail.mails.length, { timeout: 45_000, message: 'messages on the mail server' })
    .toBe(count)

test('a finding reaches the liaison by e-mail, waits in quiet hours, is stopped by one press, and is sent again when it died', async ({
  as,
  stranger,
}) => {
  test.setTimeout(120_000)
  const liaison = await as('liaison-guangdong')
  await quiet(liaison, '22:00', null)
  await expect(liaison.getByRole('alert').filter({ hasText: '请同时填写起止时间' })).toBeVisible()
  await quiet(liaison, null, null)
  await expect(liaison.getByText('通知设置已保存')).toBeVisible()

  const supervisor = await as('supervisor')
  const first = await raise(supervisor, '邮件里要能直接打开的问题')
  await arrived(1)
  const [message] = mail.mails
  expect(message?.to).toBe(address)
  expect(message?.text).toContain('广东')
  expect(message?.text).toContain('期限 2017-12-20')
  const link = /https?:\/\/\S+\/findings\/\S+/.exec(message?.text ?? '')?.[0]
  expect(link).toContain(first)
  await liaison.goto(new URL(link!).pathname)
  await expect(liaison.locator('main')).toContainText('邮件里要能直接打开的问题')

  const nobody = await stranger()
  const press = message?.headers['list-unsubscribe']?.slice(1, -1) ?? ''
  const oneClick = (path: string) =>
    nobody.request.post(path, { form: { 'List-Unsubscribe': 'One-Click' }, maxRedirects: 0 })
  expect((await oneClick(new URL(press).pathname)).status()).toBe(204)
  expect((await oneClick(new URL(`${press}x`).pathname)).status()).toBe(404)
  const page = /https?:\/\/\S+\/stop-reminders\/\S+/.exec(message?.text ?? '')?.[0]
  await nobody.goto(new URL(page!).pathname)
  await expect(nobody.locator('main')).toContainText('已停收')
  await liaison.goto('/account')
  await expect(liaison.getByText('通过邮件中的链接停收了提醒和动态')).toBeVisible()
  await nobody.getByRole('button', { name: '恢复提醒' }).click()
  await expect(nobody.getByRole('button', { name: '停收提醒' })).toBeVisible()
  await nobody.goto('/stop-reminders/forged.token')
  await expect(nobody.locator('main')).toContainText('这个链接无效')

  await quiet(liaison, two(hour()), two(hour() + 2))
  await expect(liaison.getByText('通知设置已保存')).toBeVisible()
  await raise(supervisor, '免打扰时段里提出的问题')
  await expect
    .poll(async () => {
      await liaison.goto('/account')
      return liaison.getByText('条通知在等下一封邮件').count()
    })
    .toBe(1)
  expect(mail.mails).toHaveLength(1)

  mail.manner = '550 5.1.1 no such mailbox'
  await quiet(liaison, null, null)
  const admin = await as('sysadmin')
  await admin.goto('/admin/worker')
  const letter = admin.getByRole('row').filter({ hasText: 'no such mailbox' })
  await expect(letter, 'the page reads itself anew').toHaveCount(1, { timeout: 45_000 })
  const [dead] = await sql`select id from deliveries where died_at is not null`
  mail.manner = 'take'
  await letter.getByRole('button', { name: '重发' }).click()
  await expect(admin.getByText('已放回队列')).toBeVisible()
  await arrived(2)
  expect(mail.mails[1]?.id).toBe(`<${dead?.id}@example.org>`)
})

test('a webhook is added, tried and switched off; what is wrong with it is said beside its field, its key to nobody', async ({
  as,
}) => {
  const hook = await openHttpSink(portOf(process.env.HOOK_URL))
  const admin = await as('sysadmin')
  await admin.goto('/admin/channels')
  const form = admin.getByRole('form', { name: '新增机器人或回调' })
  const fill = async (url: string, secret: string) => {
    await form.getByRole('textbox', { name: '地址' }).fill(url)
    await form.locator('#secret').fill(secret)
    await form.getByRole('button', { name: '新增机器人或回调' }).click()
  }
  await form.getByRole('radio', { name: /签名回调/ }).check()
  await form.getByRole('textbox', { name: '名称' }).fill('统计系统')
  await fill('https://10.0.0.8/hook', 'a-secret-of-sixteen')
  await expect(form.getByRole('alert').filter({ hasText: '内网或本机地址' })).toBeVisible()
  await expect(form.getByRole('textbox', { name: '名称' })).toHaveValue('统计系统')
  await expect(form.locator('#secret')).toHaveValue('')
  await fill('nonsense', 'short')
  await expect(form.getByRole('alert').filter({ hasText: '至少 16 个字符' })).toBeVisible()
  await fill(`${hook.url}/hook?key=do-not-tell`, 'a-secret-of-sixteen')
  await expect(admin.getByText('先发一条测试消息试试')).toBeVisible()
  expect(await admin.content()).not.toContain('do-not-tell')

  const row = admin.getByRole('row').filter({ hasText: '统计系统' })
  await row.getByRole('button', { name: '发测试消息' }).click()
  await expect(admin.getByText('测试消息已排队')).toBeVisible()
  await expect.poll(() => hook.calls.length, { timeout: 20_000 }).toBe(1)
  expect(hook.calls[0]?.headers['x-concord-signature']).toMatch(/^v1=/)
  await expect
    .poll(async () => {
      await admin.reload()
      return row.getByText('正常').count()
    })
    .toBe(1)
  await row.getByRole('button', { name: '停用' }).click()
  await expect(admin.getByText('已停用,不再转发')).toBeVisible()
  await expect(row).toHaveCount(0)
  await hook.close()
})
