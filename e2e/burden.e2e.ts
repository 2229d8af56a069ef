import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

test('the same data is not asked twice in a period: it is stopped, nothing typed is lost, a reason sends it', async ({
  as,
}) => {
  const item = `婚姻登记信息 ${Date.now()}`
  const liaison = await as('liaison-zhejiang')
  const ask = async () => {
    await liaison.goto(`${base}/platform/requests/new`)
    await liaison.getByLabel('答复单位').selectOption({ label: '广东' })
    await liaison.getByLabel('所需数据').fill(item)
    await liaison.getByRole('button', { name: '提出需求' }).click()
  }
  await ask()
  await expect(liaison.getByText('需求已提出')).toBeVisible()
  await ask()
  await expect(liaison.getByText('本次未发出').first()).toBeVisible()
  await expect(liaison.getByLabel('所需数据')).toHaveValue(item)

  const leader = await as('leader')
  await leader.goto(base)
  await leader.getByRole('link', { name: /拦下重复要数/ }).click()
  await expect(leader.getByRole('link', { name: item })).toBeVisible()

  await liaison.getByLabel('为什么仍要再要一次').fill('口径已变')
  await liaison.getByRole('button', { name: '提出需求' }).click()
  await expect(liaison.getByText('需求已提出')).toBeVisible()
})
