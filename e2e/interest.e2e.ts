import { expect, test } from './support/people.ts'
import { base, zhejiang } from './support/places.ts'

test('a claim is answered by the promotion group, confirmed in one press, and the interest score moves live', async ({
  as,
}) => {
  const claim = `腾退服务器的运维合同相应核减。(${Date.now()})`
  const leader = await as('leader')
  await leader.goto(base)
  const score = leader.locator(`[data-live="${zhejiang}:D2"]`)
  await expect(leader.locator('[data-live-state="live"]')).toBeVisible()

  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/interests`)
  await liaison.getByRole('link', { name: '提出诉求' }).first().click()
  await liaison.getByLabel('具体诉求').fill(claim)
  await liaison.getByRole('button', { name: '提出诉求' }).click()
  await expect(liaison.getByText('诉求已提出')).toBeVisible()
  const address = liaison.url().split('?')[0]!

  const promotion = await as('promotion')
  await promotion.goto(address)
  await promotion.locator('textarea[name=answer]').fill('合同到期不再续签,节约部分由本单位统筹使用。')
  await promotion.getByRole('button', { name: '答复', exact: true }).click()
  await expect(promotion.getByText('答复已送达单位')).toBeVisible()

  const before = await score.innerText()
  await liaison.goto(address)
  await liaison.getByRole('button', { name: /确认满足/ }).click()
  await expect(liaison.getByText('已确认,利益得分随之更新。')).toBeVisible()
  await expect(score).not.toHaveText(before, { timeout: 1000 })
})
