import ICAL from 'ical.js'
import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

test('the administrator enters a holiday of a year not yet published; what is wrong is said beside its field', async ({
  as,
}) => {
  const admin = await as('sysadmin')
  await admin.goto('/admin/calendar?year=2029')
  await expect(admin.getByText('2029 年的放假安排尚未公布').first()).toBeVisible()
  await admin.getByRole('textbox', { name: '日期' }).fill('2017-10-02')
  await admin.getByLabel('名称').fill('国庆节')
  await admin.getByLabel('依据').fill('测试通知')
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin.getByText('以前的日子不能再改').first()).toBeVisible()
  await expect(admin.getByLabel('依据')).toHaveValue('测试通知')
  await admin.getByRole('textbox', { name: '日期' }).fill('2029-10-02')
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin.getByText('日历已更新')).toBeVisible()
  await expect(admin.getByRole('row', { name: /2029-10-02/ })).toContainText('国庆节')
})

test('a deadline in a year not yet published is marked as reckoned while it is typed', async ({ as }) => {
  const promotion = await as('promotion')
  await promotion.goto(`${base}/tasks/new`)
  const due = promotion.locator('input[name=dueOn]')
  await due.fill('2027-03-01')
  await expect(promotion.getByText('放假安排尚未公布,工作日按周一至周五推算')).toBeVisible()
  await due.fill('2017-12-29')
  await expect(promotion.getByText('放假安排尚未公布,工作日按周一至周五推算')).toBeHidden()
})

test('a liaison’s calendar opens by its secret address without a sign-in, and no more once revoked', async ({
  as,
  stranger,
}) => {
  const liaison = await as('liaison-zhejiang')
  await liaison.goto('/account')
  const make = liaison.getByRole('button', { name: /生成订阅地址|换一个新地址/ })
  await make.click()
  const address = await liaison.locator('#calendar code').innerText()
  const elsewhere = (await stranger()).request
  const answer = await elsewhere.get(address)
  expect(answer.headers()['content-type']).toContain('text/calendar')
  const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent')
  const titles = events.map((one) => String(one.getFirstPropertyValue('summary')))
  expect(titles.some((title) => title.startsWith('任务到期') && title.includes('浙江'))).toBe(true)
  expect(titles.some((title) => title.includes('广东'))).toBe(false)
  await liaison.reload()
  await liaison.getByRole('button', { name: '停用' }).click()
  await expect(liaison.getByText('订阅地址已停用。')).toBeVisible()
  expect((await elsewhere.get(address)).status()).toBe(404)
})
