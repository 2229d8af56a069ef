import type { Page } from '@playwright/test'
import { expect, test } from './support/people.ts'
import { base, guangdong } from './support/places.ts'
import { sql } from './support/records.ts'

async function raise(page: Page, description: string, severity: string) {
  await page.goto(`${base}/findings/new?unit=${guangdong}`)
  await page.getByLabel('单位', { exact: true }).selectOption({ label: '广东' })
  await page.getByLabel('问题描述').fill(description)
  await page.getByText('烟囱林立').click()
  await page.getByText(severity).click()
  await page.getByRole('button', { name: '记下问题' }).click()
  await expect(page.getByText('问题已记下')).toBeVisible()
  return new URL(page.url()).pathname
}

async function answer(page: Page, path: string) {
  await page.goto(path)
  await page.getByLabel('整改情况').fill('已整改。')
  await page.getByLabel('责任人').fill('信息中心主任')
  await page.getByRole('button', { name: '提交整改' }).click()
  await expect(page.getByText('整改已提交,等待验收。')).toBeVisible()
}

/** The unit's measure of no relapse: severity that held, of severity looked at again. */
async function heldOf(unitId: string) {
  const [row] =
    await sql`select numerator, denominator from measures where unit_id = ${unitId} and part = 'S3'`
  return { held: Number(row?.numerator ?? 0), of: Number(row?.denominator ?? 0) }
}

test('a finding that came back is on the list again, and counts against the unit in S3', async ({ as }) => {
  const description = `已停用的系统又恢复运行。(${Date.now()})`
  const supervisor = await as('supervisor')
  const liaison = await as('liaison-guangdong')
  const path = await raise(supervisor, description, '2 较重')
  await answer(liaison, path)
  await supervisor.goto(path)
  await expect(supervisor.locator('main')).toContainText('信息中心主任')
  await supervisor.getByRole('button', { name: '验收销号' }).click()
  await expect(supervisor.getByText('已验收,问题销号')).toBeVisible()

  const before = await heldOf(guangdong)
  await supervisor.locator('label', { hasText: '复发' }).click()
  await supervisor.getByLabel('新的整改期限').fill('2017-12-15')
  await supervisor.getByLabel('说明').fill('现场仍在运行。')
  await supervisor.getByRole('button', { name: '记下回头看' }).click()
  await expect(supervisor.getByText('已重新列入台账')).toBeVisible()
  const after = await heldOf(guangdong)
  expect(after.of - before.of).toBe(2)
  expect(after.held).toBe(before.held)

  await liaison.goto(`${base}/findings?reopened=1`)
  await expect(
    liaison.getByRole('row', { name: new RegExp(description.slice(0, 11)) }).first(),
  ).toContainText('复发 1 次')
  await answer(liaison, path)
})

test('a grave finding is closed by three signatures, of three people, the head’s last', async ({ as }) => {
  const supervisor = await as('supervisor')
  const liaison = await as('liaison-guangdong')
  const path = await raise(supervisor, `核心数据未备份。(${Date.now()})`, '3 严重')
  await answer(liaison, path)
  await supervisor.goto(path)
  await supervisor.getByRole('button', { name: '签字(第 1 级,共 3 级)' }).click()
  await expect(supervisor.getByText('已签字,等待下一级')).toBeVisible()
  await expect(supervisor.getByText('您已签过一级,下一级须由另一人签。')).toBeVisible()
  const second = await as('supervisor2')
  await second.goto(path)
  await second.getByRole('button', { name: '签字(第 2 级,共 3 级)' }).click()
  await expect(second.getByText('已签字,等待下一级')).toBeVisible()
  await expect(second.getByRole('button', { name: '验收销号' })).toHaveCount(0)
  const leader = await as('leader')
  await leader.goto(path)
  await leader.getByRole('button', { name: '验收销号' }).click()
  await expect(leader.getByText('已验收,问题销号')).toBeVisible()
  const stamps = leader.getByRole('list', { name: '销号签字' })
  await expect(stamps.getByRole('listitem')).toHaveCount(3)
  await expect(stamps).toContainText('督查工作组成员甲')
})
