import type { Page } from '@playwright/test'
import { moveDay } from './support/day.ts'
import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

const dueSoon = /浙江.*“推动重点领域信息共享”将于 2017-12-05 到期/
const overdue = /浙江.*“接入统一数据共享交换平台”应于 2017-11-29 完成,已逾期/

test('due in three working days: its liaison is told once, with a link to act', async ({ as }) => {
  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/work`)
  await expect(liaison.locator('[data-unread]')).toHaveText(/\d+/)
  expect(await timesTold(liaison, dueSoon)).toBe(1)

  await liaison.goto(`${base}/notices`)
  await liaison.getByRole('link', { name: dueSoon }).click()
  await expect(liaison.getByRole('heading', { level: 1 })).toContainText('推动重点领域信息共享')
  await liaison.getByRole('link', { name: '报告进展' }).first().click()
  await expect(liaison.getByLabel('完成百分比')).toBeVisible()
})

test('a working day overdue: the unit’s liaison is chased once; its principal hears of it later, up the line', async ({
  as,
}) => {
  expect(await timesTold(await as('liaison-zhejiang'), overdue)).toBe(1)
  expect(await timesTold(await as('principal-zhejiang'), overdue), 'with the blue slip').toBe(0)
  expect(await timesTold(await as('principal-zhejiang'), dueSoon), 'a reminder is the liaison’s').toBe(0)
  expect(await timesTold(await as('liaison-guangdong'), overdue), 'of another unit').toBe(0)
})

test('the example’s day is moved: the clock tells what has come due, live, and reading empties the bell', async ({
  as,
}) => {
  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/notices`)
  const readAll = liaison.getByRole('button', { name: '全部已读' })
  if (await readAll.isVisible()) await readAll.click()
  const unread = liaison.locator('[data-unread]')
  await expect(unread).toHaveCount(0)
  await liaison.goto(`${base}/work`)

  const supervisor = await as('supervisor')
  await moveDay(supervisor, '2017-12-05')
  // The finding due on 2017-12-08 is now three working days away.
  await expect(unread).toHaveText(/\d+/)
  await moveDay(supervisor, '2017-11-30')
  expect(await timesTold(liaison, /浙江:问题整改.*2017-12-08 到期,只剩 3 个工作日/)).toBe(1)
  await moveDay(supervisor, '2017-12-05')
  await moveDay(supervisor, '2017-11-30')
  expect(
    await timesTold(liaison, /浙江:问题整改.*2017-12-08 到期,只剩 3 个工作日/),
    'told once, however often the day comes',
  ).toBe(1)
})

/** How often a person was told that, on all pages of their notices. */
async function timesTold(person: Page, what: RegExp): Promise<number> {
  await person.goto(`${base}/notices`)
  let times = 0
  for (;;) {
    times += await person.getByRole('link', { name: what }).count()
    const next = person.getByRole('link', { name: '下一页' })
    if ((await next.count()) === 0) return times
    await Promise.all([person.waitForURL((url) => url.href !== person.url()), next.click()])
  }
}
