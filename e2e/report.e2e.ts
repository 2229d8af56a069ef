import { countClicks } from './support/clicks.ts'
import { expect, test } from './support/people.ts'
import { assignment, base, zhejiang } from './support/places.ts'

const sentence = '已完成 90 个系统的整合迁移,其余 30 个正在联调。'
const evidence = {
  name: '整合清单.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('系统,状态\n人口库,已整合\n'),
}

test('the liaison of Zhejiang sees Zhejiang alone, with due dates and lights', async ({ as }) => {
  const liaison = await as('liaison-zhejiang')
  await liaison.goto('/')
  await expect(liaison).toHaveURL(/\/work$/)
  const mine = liaison
    .getByRole('region', { name: '本单位的责任任务' })
    .or(liaison.locator('section', { hasText: '本单位的责任任务' }))
    .first()
  await expect(mine).toContainText('浙江')
  await expect(mine.getByRole('row').filter({ hasText: '2017-12-31' })).toHaveCount(1)
  await expect(mine.locator('.lt').first()).toBeVisible()
  await expect(liaison.getByText('广东')).toHaveCount(0)

  await liaison.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '总览' }).click()
  await expect(liaison.locator('tr[data-unit]')).toHaveCount(1)
  await expect(liaison.locator(`tr[data-unit="${zhejiang}"]`)).toBeVisible()
})

test('a report of 75 % in five clicks moves the leading group’s overview within a second, down to the record', async ({
  as,
}) => {
  const leader = await as('leader')
  await leader.goto(base)
  const score = leader.locator(`[data-live="${zhejiang}:D1"]`)
  const programme = leader.locator('[data-change="programme:D1"]')
  const newest = leader.locator('[data-events] li').first()
  await expect(leader.locator('[data-live-state="live"]')).toBeVisible()
  const before = { score: await score.innerText(), programme: await programme.innerText() }
  await leader.evaluate(() => Object.assign(window, { neverReloaded: true }))

  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/work`)
  const clicks = await countClicks(liaison)
  const row = liaison.getByRole('row').filter({ hasText: '2017-12-31' })
  await row.getByRole('link', { name: /报告进展/ }).click()
  await expect(liaison.getByLabel('完成百分比')).toHaveValue('60')
  await liaison.getByLabel('完成百分比').fill('75')
  await liaison.getByLabel('一句话说明').fill(sentence)
  const chooser = liaison.waitForEvent('filechooser')
  await liaison.getByText('选择文件').click()
  await (await chooser).setFiles(evidence)
  await expect(liaison.locator('input[name=attachmentIds]')).toHaveCount(1)
  await liaison.getByRole('button', { name: '提交', exact: true }).click()
  await expect(liaison.getByText('报告已提交,得分已更新')).toBeVisible()

  await expect(newest).toContainText('浙江', { timeout: 1000 })
  await expect(score).not.toHaveText(before.score, { timeout: 1000 })
  await expect(programme).not.toHaveText(before.programme, { timeout: 1000 })
  expect(clicks()).toBeLessThanOrEqual(5)
  expect(await leader.evaluate(() => 'neverReloaded' in window)).toBe(true)

  await score.click()
  await expect(leader).toHaveURL(new RegExp(`/units/${zhejiang}`))
  for (const part of ['G1', 'G2', 'G3'])
    await expect(leader.getByRole('row').filter({ hasText: part })).toContainText(/[\d.]+ \/ [\d.]+/)
  await leader.getByRole('row').filter({ hasText: 'G2' }).getByRole('link').click()
  await expect(leader.getByText('一致')).toBeVisible()
  const record = leader.getByRole('row').filter({ hasText: '75%' })
  await expect(record).toContainText(sentence)
  await record.getByRole('link', { name: /报告/ }).click()
  await expect(leader.getByText(sentence)).toBeVisible()
  await expect(leader.getByRole('link', { name: evidence.name })).toBeVisible()
})

test('evidence is served as a download and never shown in the page', async ({ as }) => {
  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/assignments/${assignment('330000', 'integration')}`)
  await liaison.getByText('75%').first().waitFor()
  const files = await liaison.request.post(`/api/files?programme=${base.split('/').at(-1)}`, {
    multipart: { file: evidence },
  })
  expect(files.status()).toBe(201)
  const { id } = await files.json()
  const file = await liaison.request.get(`/api/files/${base.split('/').at(-1)}/${id}`)
  expect(file.headers()['content-disposition']).toContain('attachment')
  expect(file.headers()['x-content-type-options']).toBe('nosniff')
})
