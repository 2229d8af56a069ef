import { openHttpSink } from '../lib/channels/testing/http-sink.ts'
import { expect, test } from './support/people.ts'

const portOf = (url: string | undefined) => Number(new URL(url ?? 'http://x:0').port)

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
