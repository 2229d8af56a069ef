import type { Page } from '@playwright/test'
import { expect, test } from './support/people.ts'
import { base, zhejiang } from './support/places.ts'

/** Zhejiang's task, due on 2017-11-29: a working day over when the journeys begin. */
const late = '接入统一数据共享交换平台'

test.afterEach(async ({ as }) => moveDay(await as('supervisor2'), '2017-11-30'))

test('more time is asked in two presses and a reason, granted in two, and the rungs count from the new day', async ({
  as,
}) => {
  const liaison = await as('liaison-guangdong')
  await liaison.goto(`${base}/ladder?list=before&kind=assignment`)
  const row = liaison.getByRole('row', { name: /临期提醒.*2017-11-30/ })
  const title = await row.getByRole('link').first().innerText()
  await row.getByRole('link').first().click()
  await liaison.getByRole('button', { name: '申请延期' }).first().click()
  const dialog = liaison.getByRole('dialog', { name: '申请延期' })
  await dialog.getByRole('button', { name: '提交申请' }).click()
  await expect(dialog.getByText('请填写').first(), 'a reason is wanted').toBeVisible()
  await dialog.getByLabel('延至').fill('2017-12-29')
  await dialog.getByLabel('理由').fill('接口规范调整,联调顺延。')
  await dialog.getByRole('button', { name: '提交申请' }).click()
  await expect(liaison.getByText('申请已提交,等待决定')).toBeVisible()

  const promotion = await as('promotion')
  await promotion.goto(`${base}/work`)
  await promotion
    .getByRole('row', { name: /广东.*接口规范调整/ })
    .getByRole('link')
    .first()
    .click()
  await promotion.getByRole('button', { name: '批准', exact: true }).click()
  await expect(promotion.getByText('已批准,到期日已改')).toBeVisible()

  await moveDay(await as('supervisor2'), '2017-12-05')
  await liaison.goto(`${base}/ladder?list=all&kind=assignment`)
  await expect(liaison.getByRole('heading', { level: 1 })).toHaveText('督办阶梯')
  await expect(rowOf(liaison, title), 'three days over the old day, and on no rung').toHaveCount(0)
})

test('asked a day too late it is refused by name, and what was typed stays', async ({ as }) => {
  const liaison = await as('liaison-guangdong')
  await liaison.goto(`${base}/ladder?list=before&kind=action`)
  await liaison
    .getByRole('row', { name: /2017-12-08/ })
    .getByRole('link')
    .first()
    .click()
  await liaison.getByRole('button', { name: '申请延期' }).click()
  const dialog = liaison.getByRole('dialog', { name: '申请延期' })
  await dialog.getByLabel('延至').fill('2018-02-28')
  await dialog.getByLabel('理由').fill('须待设备到货。')
  await moveDay(await as('supervisor2'), '2017-12-11')
  await dialog.getByRole('button', { name: '提交申请' }).click()
  await expect(dialog.getByText(/已过到期日.2017-12-08.*不能再申请延期/)).toBeVisible()
  await expect(dialog.getByLabel('理由')).toHaveValue('须待设备到货。')
})

test('from chase to red slip: the clock proposes, the leader issues it in two presses, the unit signs and answers', async ({
  as,
}) => {
  test.slow()
  const clock = await as('supervisor2')
  const liaison = await as('liaison-zhejiang')
  const rungs: [day: string, rung: string][] = [
    ['2017-11-30', '催办'],
    ['2017-12-04', '蓝色督办单'],
    ['2017-12-08', '橙色督办单'],
    ['2017-12-20', '红色督办单'],
  ]
  for (const [day, rung] of rungs) {
    await moveDay(clock, day)
    await liaison.goto(`${base}/ladder?kind=assignment`)
    await expect(rowOf(liaison, late), day).toContainText(rung)
  }
  await liaison.goto(`${base}/slips?rung=red`)
  await expect(
    liaison.getByText('没有这类督办单'),
    'what is only proposed the unit does not see',
  ).toBeVisible()

  const supervisor = await as('supervisor')
  await supervisor.goto(`${base}/slips?state=proposed&unit=${zhejiang}`)
  await rowOf(supervisor, late).getByRole('link').first().click()
  await expect(supervisor.getByRole('heading', { level: 1 })).toContainText(/红色督办单.*待决定.*浙江/)
  await expect(supervisor.getByRole('button', { name: '批准签发' }), 'not hers to decide').toHaveCount(0)
  const slip = new URL(supervisor.url()).pathname

  const leader = await as('leader')
  await leader.goto(base)
  await expect(leader.getByRole('link', { name: /^准 红色督办单/ }).first()).toBeVisible()
  await leader.goto(slip)
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
  await promotion.goto(`${base}/ladder?kind=issue`)
  await promotion.getByRole('button', { name: '选中本页' }).click()
  await expect(promotion.getByText(/已选 [1-9]\d* 项/)).toBeVisible()
  await promotion.getByRole('button', { name: '催办所选' }).click()
  await expect(promotion.getByText('已催办所选事项')).toBeVisible()
  await expect(promotion.getByText('今日已催办').first()).toBeVisible()
  await expect(promotion.locator('input[name=duties]').first()).toBeDisabled()
})

const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title }).first()

async function moveDay(person: Page, day: string) {
  await person.goto(`${base}/findings`)
  await person.locator('summary', { hasText: '示例日期' }).click()
  await person.getByLabel('示例日期').fill(day)
  await person.getByRole('button', { name: '改变日期' }).click()
  await expect(person.locator('summary', { hasText: '示例日期' })).toContainText(day, { timeout: 30_000 })
}
