import { expectNoSidewaysScroll } from './support/axe.ts'
import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

test('a supervisor on the road notes a telephone visit with a finding on the phone', async ({ as }) => {
  const supervisor = await as('supervisor')
  await supervisor.goto(`${base}/work`)
  await expect(supervisor.getByRole('navigation', { name: '底部导航' })).toBeVisible()
  await supervisor.goto(`${base}/visits/new`)
  await supervisor.getByLabel('单位', { exact: true }).selectOption({ label: '广东' })
  await supervisor.locator('label', { hasText: '电话督导' }).tap()
  await supervisor.getByLabel('拨打的电话').fill('省政务办公室')
  const record = `电话核对了接入进度。(${Date.now()})`
  await supervisor.getByLabel('督导记录').fill(record)
  await supervisor.getByRole('button', { name: '记一个问题' }).tap()
  const finding = supervisor.getByRole('group', { name: '问题 1' })
  await finding.getByLabel('问题描述').fill('接入进度表一个月没有更新。')
  await finding.locator('label', { hasText: '信息孤岛' }).tap()
  await finding.locator('label', { hasText: '1 轻微' }).tap()
  await expectNoSidewaysScroll(supervisor)
  await supervisor.getByRole('button', { name: '保存督导' }).tap()
  await expect(supervisor.getByText('督导已保存')).toBeVisible()
  await expect(supervisor.locator('main')).toContainText(record)
  await expectNoSidewaysScroll(supervisor)
})
