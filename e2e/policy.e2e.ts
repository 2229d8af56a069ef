import { countClicks } from './support/clicks.ts'
import { expect, test } from './support/people.ts'
import { base, zhejiang } from './support/places.ts'

test('the principal signs the letter by typing the own name, and the policy score moves within a second, down to the letter', async ({
  as,
}) => {
  const leader = await as('leader')
  await leader.goto(base)
  const score = leader.locator(`[data-live="${zhejiang}:D3"]`)
  await expect(leader.locator('[data-live-state="live"]')).toBeVisible()
  const before = await score.innerText()

  const principal = await as('principal-zhejiang')
  await principal.goto(`${base}/letters`)
  await principal.getByRole('link', { name: /责任书〔2017〕\d+号/ }).click()
  await expect(principal.getByText('主管领导尚未签署')).toBeVisible()
  await principal.getByLabel('输入姓名签署').fill('别人')
  await principal.getByRole('button', { name: '签署责任书' }).click()
  await expect(principal.getByText('请输入您本人的姓名').first()).toBeVisible()
  await principal.getByLabel('输入姓名签署').fill('浙江主管领导')
  await principal.getByRole('button', { name: '签署责任书' }).click()
  await expect(principal.getByText('责任书已签署。')).toBeVisible()
  await expect(score).not.toHaveText(before, { timeout: 1000 })
  await expect(principal.getByRole('article')).toContainText('签署日期:2017-11-30')

  await score.click()
  const part = leader.getByRole('row').filter({ hasText: 'P3' })
  await expect(part).toContainText(/1(\.0+)? \/ 1/)
  await part.getByRole('link').first().click()
  await leader.getByRole('link', { name: /责任书〔2017〕/ }).click()
  await expect(leader.getByText('已签署,有效。')).toBeVisible()
})

test('a liaison acknowledges a document by one press, and the chain of basis lists it no more', async ({
  as,
}) => {
  const liaison = await as('liaison-guangdong')
  await liaison.goto(`${base}/chain`)
  await expect(liaison.getByRole('heading', { name: /逾期未签收的文件/ })).toBeVisible()
  await liaison.goto(`${base}/policies`)
  const clicks = await countClicks(liaison)
  await liaison.getByRole('button', { name: '签收' }).click()
  await expect(liaison.getByText('已签收。')).toBeVisible()
  expect(clicks()).toBe(1)
  await liaison.goto(`${base}/chain`)
  await expect(liaison.getByRole('heading', { name: /逾期未签收的文件/ })).toHaveCount(0)
})

test('promotion sees which function of the policy system lacks a document, and files one', async ({ as }) => {
  const officer = await as('promotion')
  await officer.goto(`${base}/policies`)
  await expect(officer.getByText('七项功能已覆盖 6 / 7')).toBeVisible()
  await officer.getByRole('link', { name: '登记这类文件' }).click()
  await expect(officer.getByLabel('试点示范')).toBeChecked()
  await officer.getByLabel('标题', { exact: true }).fill('试点工作通知(演练)')
  await officer.getByLabel(/^文号/).fill('演练2017-1')
  await officer.getByLabel('印发机关').fill('组织推进组')
  await officer.getByLabel(/对参与单位有约束力/).uncheck()
  await officer.getByRole('button', { name: '登记文件' }).click()
  await expect(officer.getByText('文号格式如').first()).toBeVisible()
  await officer.getByLabel(/^文号/).fill('演练[2017]1号')
  await officer.getByRole('button', { name: '登记文件' }).click()
  await expect(officer.getByText('文件已登记。')).toBeVisible()
  await expect(officer.getByText('演练〔2017〕1号').first()).toBeVisible()
  await officer.goto(`${base}/policies`)
  await expect(officer.getByText('七项功能已覆盖 7 / 7')).toBeVisible()
})
