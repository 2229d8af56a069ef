import type { Page } from '@playwright/test'
import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

const sixths = { 目标: 0.1667, 利益: 0.1667, 政策: 0.1667, 督导: 0.1667, 平台: 0.1667, 机制: 0.1667 }
const goalUp = { 目标: 0.3, 利益: 0.14, 政策: 0.14, 督导: 0.14, 平台: 0.14, 机制: 0.14 }

async function weigh(page: Page, weights: Record<string, number>) {
  const group = page.getByRole('group', { name: '六维权重 w' })
  for (const [name, weight] of Object.entries(weights))
    await group.getByLabel(new RegExp(`^${name} D`)).fill(String(weight))
}

/** Drafts by the promotion group, publishes from today by the leader: as often as the example must be put back. */
async function publishAs(officer: Page, leader: Page, weights: Record<string, number>, reason: string) {
  await officer.goto(`${base}/scorecard/model/new`)
  await weigh(officer, weights)
  await officer.getByLabel('为什么要改').fill(reason)
  await officer.getByRole('button', { name: '保存草案并预览' }).click()
  await expect(officer.getByText('草案已保存')).toBeVisible()
  await leader.goto(new URL(officer.url()).pathname)
  await leader.getByRole('button', { name: '发布这一版' }).click()
  await expect(leader.getByText('已发布。自生效日起')).toBeVisible()
}

test('promotion weighs the goal more, is told of a wrong sum, sees what it would do, and the leader publishes it: the total moves live', async ({
  as,
}) => {
  const viewer = await as('leader')
  await viewer.goto(base)
  const total = viewer.locator('[data-live="programme:ecc"]').first()
  await expect(viewer.locator('[data-live-state="live"]')).toBeVisible()
  const before = await total.innerText()

  const officer = await as('promotion')
  await officer.goto(`${base}/scorecard/model`)
  await expect(officer.getByText('权重与清册随基线一并冻结')).toBeVisible()
  await officer.getByRole('link', { name: '起草新版本' }).click()
  await officer.getByLabel('目标 D1').fill('0.3')
  await expect(officer.getByText('合计 1.1335,应为 1')).toBeVisible()
  await officer.getByLabel('为什么要改').fill('演练:更看重目标。')
  await officer.getByRole('button', { name: '保存草案并预览' }).click()
  await expect(officer.getByText('这一组权重合计应为 1,现为 1.1335。').first()).toBeVisible()
  await expect(officer.getByLabel('目标 D1')).toHaveValue('0.3')
  await expect(officer.getByLabel('为什么要改')).toHaveValue('演练:更看重目标。')
  await weigh(officer, goalUp)
  await officer.getByRole('button', { name: '保存草案并预览' }).click()
  await expect(officer.getByText('草案已保存')).toBeVisible()
  const effects = officer.getByRole('table', { name: '对各单位的影响' }).getByRole('row')
  await expect(effects).toHaveCount(104)
  await expect(officer.getByRole('button', { name: '发布这一版' })).toHaveCount(0)
  await expect(total).toHaveText(before)

  const leader = await as('leader')
  await leader.goto(new URL(officer.url()).pathname)
  await leader.getByRole('button', { name: '发布这一版' }).click()
  await expect(leader.getByText('已发布。自生效日起')).toBeVisible()
  await expect(total).not.toHaveText(before)

  await publishAs(officer, leader, sixths, '演练结束:恢复原来的权重。')
  await expect(total).toHaveText(before)
})

/** Ticks or chooses one setting with a reason, and saves. */
async function settle(officer: Page, change: (page: Page) => Promise<void>) {
  await officer.goto(`${base}/settings`)
  await change(officer)
  await officer.getByLabel('理由').fill('演练')
  await officer.getByRole('button', { name: '保存设定' }).click()
  await expect(officer.getByText('设定已保存')).toBeVisible()
}

test('where no government leads policy and supervision bear other names, and where units are not compared none is ranked', async ({
  as,
}) => {
  const officer = await as('promotion')
  await settle(officer, async (page) => {
    await page.getByLabel('在单位之间作比较').uncheck()
    await page.getByLabel('非政府主导(g = 1)').check()
  })
  await officer.goto(`${base}/scorecard/compare`)
  await expect(officer.getByText('本工程不比较单位')).toBeVisible()
  await officer.goto(base)
  await expect(officer.getByText('章程契约').first()).toBeVisible()
  await expect(officer.getByText('互证交付').first()).toBeVisible()
  await expect(officer.getByText('本工程不在单位之间作比较')).toBeVisible()
  await expect(officer.getByRole('link', { name: '综合', exact: true })).toHaveCount(0)

  await settle(officer, async (page) => {
    await page.getByLabel('在单位之间作比较').check()
    await page.getByLabel('政府主导(g = 0)', { exact: true }).check()
  })
  await officer.goto(base)
  await expect(officer.getByText('章程契约')).toHaveCount(0)
  await expect(officer.getByText('落后单位及原因')).toBeVisible()
})
