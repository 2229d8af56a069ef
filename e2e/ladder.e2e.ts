import type { Page } from '@playwright/test'
import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

/** Zhejiang's task due on 2017-12-05, and its finding due on 2017-12-08. */
const task = '推动重点领域信息共享'

test.afterEach(async ({ as }) => moveDay(await as('supervisor2'), '2017-11-30'))

test('an extension is asked in two presses and a reason, granted, and the ladder counts from the new day', async ({
  as,
}) => {
  const liaison = await as('liaison-zhejiang')
  await openTask(liaison)
  await liaison.getByRole('button', { name: '申请延期' }).first().click()
  const dialog = liaison.getByRole('dialog', { name: '申请延期' })
  await dialog.getByLabel('延至').fill('2017-12-15')
  await dialog.getByLabel('理由').fill('接口规范调整,联调顺延。')
  await dialog.getByRole('button', { name: '提交申请' }).click()
  await expect(liaison.getByText('申请已提交,等待决定')).toBeVisible()

  const promotion = await as('promotion')
  await promotion.goto(`${base}/work`)
  await promotion
    .getByRole('link', { name: new RegExp(task) })
    .first()
    .click()
  await expect(promotion.locator('main')).toContainText('接口规范调整,联调顺延。')
  await promotion.getByRole('button', { name: '批准', exact: true }).click()
  await expect(promotion.getByText('已批准,到期日已改')).toBeVisible()

  await openTask(liaison)
  await expect(liaison.locator('main')).toContainText('2017-12-15')
  await moveDay(await as('supervisor2'), '2017-12-08')
  await liaison.goto(`${base}/ladder?list=all&kind=assignment`)
  await expect(rowOf(liaison, task), 'three days over the old day, it is only reminded').toContainText(
    '早提醒',
  )
})

test('one asked a day too late is refused by name, and what was typed stays', async ({ as }) => {
  const liaison = await as('liaison-guangdong')
  await liaison.goto(`${base}/ladder?list=before`)
  const row = liaison
    .getByRole('row', { name: /任务|问题整改|行动项/ })
    .filter({ hasText: /临期|提醒/ })
    .first()
  await row.getByRole('link').first().click()
  await liaison.getByRole('button', { name: '申请延期' }).first().click()
  const dialog = liaison.getByRole('dialog', { name: '申请延期' })
  await dialog.getByLabel('延至').fill('2018-02-28')
  await dialog.getByLabel('理由').fill('须待设备到货。')
  await moveDay(await as('supervisor2'), '2017-12-29')
  await dialog.getByRole('button', { name: '提交申请' }).click()
  await expect(dialog.getByText(/已过到期日.*不能再申请延期/).first()).toBeVisible()
  await expect(dialog.getByLabel('理由')).toHaveValue('须待设备到货。')
})

test('from reminder to red slip: the clock proposes, the leader issues it in two presses, the unit signs and answers', async ({
  as,
}) => {
  const clock = await as('supervisor2')
  const liaison = await as('liaison-zhejiang')
  const other = '接入统一数据共享交换平台'
  const rungs: [day: string, rung: string][] = [
    ['2017-11-30', '催办'],
    ['2017-12-04', '蓝色督办单'],
    ['2017-12-08', '橙色督办单'],
    ['2017-12-20', '红色督办单'],
  ]
  for (const [day, rung] of rungs) {
    await moveDay(clock, day)
    await liaison.goto(`${base}/ladder?kind=assignment`)
    await expect(rowOf(liaison, other), day).toContainText(rung)
  }

  const leader = await as('leader')
  await leader.goto(base)
  await leader.getByRole('link', { name: new RegExp(`^准 红色督办单 浙江 ${other}`) }).click()
  await leader.getByRole('button', { name: '批准签发' }).click()
  await expect(leader.getByText('已编号签发,并告知该单位')).toBeVisible()
  const number = /督〔2017〕\d{3}号/
  await expect(leader.getByRole('heading', { level: 1 })).toContainText(number)

  await liaison.goto(`${base}/work`)
  await liaison
    .getByRole('row', { name: /红色督办单/ })
    .getByRole('link')
    .first()
    .click()
  await expect(liaison.getByRole('heading', { level: 1 })).toContainText(number)
  await liaison.getByRole('button', { name: '签收' }).click()
  await expect(liaison.getByText('已签收。')).toBeVisible()
  await liaison.getByLabel('办理情况').fill('主管领导已牵头,12 月底前完成。')
  await liaison.getByRole('button', { name: '提交回复' }).click()
  await expect(liaison.getByText('回复已提交。')).toBeVisible()
  await liaison.getByRole('link', { name: number }).click()
  await expect(liaison.locator('main')).toContainText('督办单(红色)')
})

test('late units are chased in three presses, and not twice in a day', async ({ as }) => {
  const promotion = await as('promotion')
  await promotion.goto(`${base}/ladder?kind=action`)
  await promotion.getByRole('button', { name: '选中本页' }).click()
  await expect(promotion.getByText(/已选 [1-9]\d* 项/)).toBeVisible()
  await promotion.getByRole('button', { name: '催办所选' }).click()
  await expect(promotion.getByText('已催办所选事项')).toBeVisible()
  await expect(promotion.getByText('今日已催办').first()).toBeVisible()
  await expect(promotion.locator('input[name=duties]').first()).toBeDisabled()
})

const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title }).first()

async function openTask(liaison: Page) {
  await liaison.goto(`${base}/ladder?list=all&kind=assignment`)
  await rowOf(liaison, task).getByRole('link').first().click()
  await expect(liaison.getByRole('heading', { level: 1 })).toContainText(task)
}

async function moveDay(person: Page, day: string) {
  await person.goto(`${base}/findings`)
  await person.locator('summary', { hasText: '示例日期' }).click()
  await person.getByLabel('示例日期').fill(day)
  await person.getByRole('button', { name: '改变日期' }).click()
  await expect(person.locator('summary', { hasText: '示例日期' })).toContainText(day, { timeout: 20_000 })
}
