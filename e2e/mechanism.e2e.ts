import { expect, test } from './support/people.ts'
import { base, zhejiang } from './support/places.ts'

test('a decision of a meeting becomes a liaison’s action; done and accepted by a second person, it moves M3 on the open overview', async ({
  as,
}) => {
  const title = `演练例会(${Date.now()})`
  const leader = await as('leader')
  await leader.goto(base)
  const score = leader.locator(`[data-live="${zhejiang}:D6"]`)
  await expect(leader.locator('[data-live-state="live"]')).toBeVisible()

  const promotion = await as('promotion')
  await promotion.goto(`${base}/meetings`)
  await promotion.getByRole('link', { name: '召开会议' }).first().click()
  await promotion.getByLabel('会议名称').fill(title)
  await promotion.getByRole('button', { name: '召开会议' }).click()
  await expect(promotion.getByText('会议已建立')).toBeVisible()
  await promotion.getByRole('button', { name: '增加议定事项' }).click()
  await promotion.getByLabel('议定内容').fill('接口清单一周内报齐。')
  await promotion.getByRole('button', { name: '记入' }).click()
  await expect(promotion.getByText('已记入议定事项。')).toBeVisible()
  await promotion.getByRole('link', { name: '分解为行动项' }).click()
  await expect(promotion.getByLabel('要做什么')).toHaveValue('接口清单一周内报齐。')
  await promotion.getByLabel('要做什么').fill(`报齐接口清单 ${title}`)
  await promotion.getByLabel('完成期限').fill('2017-11-30')
  await promotion.getByRole('checkbox', { name: '浙江', exact: true }).check()
  await promotion.getByRole('button', { name: '交给 1 个单位' }).click()
  await expect(promotion.getByText('已交办,承担单位已收到通知。')).toBeVisible()

  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/notices`)
  await liaison.getByRole('link', { name: `报齐接口清单 ${title}` }).click()
  await liaison.getByLabel('办理情况').fill('已报齐 12 个接口。')
  await liaison.getByRole('button', { name: '报告办结' }).click()
  await expect(liaison.getByText('已报告办结,等待验收。')).toBeVisible()
  const address = liaison.url().split('?')[0]!

  const before = await score.innerText()
  await promotion.goto(address)
  await promotion.getByRole('button', { name: '验收通过' }).click()
  await expect(promotion.getByText('已验收。')).toBeVisible()
  await expect(score).not.toHaveText(before, { timeout: 1000 })
  await leader.goto(`${base}/units/${zhejiang}/scorecard/M3`)
  const action = leader.locator(`a[href$="${new URL(address).pathname}"]`)
  await expect(leader.getByRole('row').filter({ has: action })).toContainText('按时')
})
