import { expect, test } from './support/people.ts'
import { base, guangdong } from './support/places.ts'

test('the unit checks itself, the inspector disagrees on one answer, and the difference is listed', async ({
  as,
}) => {
  const mark = `(${Date.now()})`
  const title = `年底自查${mark}`
  const [ledger, persons] = [`系统台账是否完整?${mark}`, `是否明确责任人?${mark}`]
  const supervisor = await as('supervisor')
  await supervisor.goto(`${base}/self-checks`)
  await supervisor.getByRole('link', { name: '新建清单' }).click()
  await supervisor.getByLabel('清单名称').fill(title)
  for (const [index, text] of [ledger, persons].entries()) {
    await supervisor.getByRole('button', { name: '加一个检查项' }).click()
    const item = supervisor.getByRole('group', { name: `检查项 ${index + 1}` })
    await item.getByLabel('内容', { exact: true }).fill(text)
  }
  await supervisor.getByRole('button', { name: '保存清单' }).click()
  await expect(supervisor.getByText('清单已保存,可以发给单位')).toBeVisible()
  await supervisor.getByLabel('自查期限').fill('2017-12-07')
  await supervisor.locator('label', { hasText: '广东' }).locator('input').check()
  await supervisor.getByRole('button', { name: '发给 1 个单位' }).click()
  await expect(supervisor.getByText('已发出,单位已收到通知')).toBeVisible()

  const liaison = await as('liaison-guangdong')
  await liaison.goto(`${base}/work`)
  await liaison.getByRole('link', { name: title, exact: true }).click()
  const first = liaison.getByRole('group', { name: new RegExp(ledger.slice(0, 9)) })
  await first.getByText('是', { exact: true }).click()
  await liaison.getByRole('button', { name: '提交自查' }).click()
  await expect(liaison.getByText('请回答这一项').first()).toBeVisible()
  const second = liaison.getByRole('group', { name: new RegExp(persons.slice(0, 7)) })
  await second.getByText('部分', { exact: true }).click()
  await liaison.getByRole('button', { name: '提交自查' }).click()
  await expect(liaison.getByText('自查已提交')).toBeVisible()

  await supervisor.goto(`${base}/visits/new?unit=${guangdong}`)
  await supervisor.getByLabel('督导记录').fill(`对照自查。${mark}`)
  const check = (text: string) =>
    supervisor.getByRole('group', { name: new RegExp(text.slice(0, 7)) }).first()
  await check(ledger)
    .locator('label', { hasText: /^不属实$/ })
    .click()
  await check(ledger).getByRole('textbox').fill(`缺三个系统${mark}`)
  await check(persons)
    .locator('label', { hasText: /^属实$/ })
    .click()
  await supervisor.getByRole('button', { name: '保存督导' }).click()
  await expect(supervisor.getByText('督导已保存')).toBeVisible()
  await expect(supervisor.locator('main')).toContainText('2 条回答中 1 条有差异')

  await liaison.goto(`${base}/self-checks`)
  const difference = liaison.getByRole('row', { name: new RegExp(ledger.slice(0, 9)) }).first()
  await expect(difference).toContainText('不属实')
  await expect(difference).toContainText(`缺三个系统${mark}`)
})

test('another unit’s self-check does not exist to a liaison, and an unknown one to nobody', async ({
  as,
}) => {
  const supervisor = await as('supervisor')
  await supervisor.goto(`${base}/self-checks`)
  const row = supervisor.getByRole('row', { name: /海南/ }).first()
  await row.getByRole('link').first().click()
  await supervisor.waitForURL(/self-checks\/[0-9a-f-]{36}/)
  const liaison = await as('liaison-zhejiang')
  expect((await liaison.goto(supervisor.url()))!.status()).toBe(404)
  const nowhere = `${base}/self-checks/${crypto.randomUUID()}`
  expect((await supervisor.goto(nowhere))!.status()).toBe(404)
})
