import { expect, test } from './support/people.ts'
import { assignment, base } from './support/places.ts'
import { openAssignments, report, uploadEvidence } from './support/records.ts'

test('the officer accepts one report of the queue and returns another with a reason the unit reads', async ({
  as,
}) => {
  const liaison = await as('liaison-guangdong')
  const [first, second] = await openAssignments(liaison)
  for (const one of [first!, second!])
    expect((await report(liaison, one.id, { percent: Math.min(99, one.percent + 1) })).status()).toBe(201)

  const officer = await as('promotion')
  await officer.goto(`${base}/review?kind=locality`)
  const waiting = (title: string) =>
    officer.locator('[data-row]', { hasText: '广东' }).filter({ hasText: title }).last()
  await waiting(first!.title).getByRole('button', { name: '采纳(A)' }).click()
  await expect(officer.getByText('已采纳报告')).toBeVisible()

  await waiting(second!.title).getByRole('button', { name: '退回(R)' }).click()
  const dialog = officer.getByRole('dialog', { name: '退回报告' })
  await dialog.getByRole('button', { name: '退回' }).click()
  await expect(dialog.getByText('请填写。').first()).toBeVisible()
  await dialog.getByLabel('退回原因').fill('请补充系统清单。')
  await dialog.getByRole('button', { name: '退回' }).click()
  await expect(officer.getByText('已退回报告')).toBeVisible()

  await liaison.goto(`${base}/notices`)
  await liaison
    .getByRole('link', { name: /被退回:请补充系统清单/ })
    .first()
    .click()
  await expect(liaison.getByText('退回原因: 请补充系统清单。')).toBeVisible()
  await liaison.getByRole('link', { name: '更正后重新提交' }).click()
  await expect(liaison.getByText('上次报告被退回:请补充系统清单。')).toBeVisible()
  await expect(liaison.getByLabel('一句话说明')).toHaveValue('按计划推进。')
})

test('one form issues a new key task to all 32 localities, and every liaison is told', async ({ as }) => {
  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/work`)
  const officer = await as('promotion')
  await officer.goto(`${base}/tasks`)
  await officer.getByRole('link', { name: '下达重点任务' }).first().click()
  const title = `建立数据共享责任清单(${Date.now()})`
  await officer.getByLabel('任务名称').fill(title)
  await officer.getByLabel('完成时限').fill('2017-12-29')
  await officer.getByLabel('目标', { exact: false }).first().fill('公布本地区数据共享责任清单。')
  await officer.getByRole('button', { name: '选中全部 32 个地方' }).click()
  await officer.getByRole('button', { name: '下达给 32 个单位' }).click()
  await expect(officer.getByText('任务已下达')).toBeVisible()
  await expect(officer.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(officer.getByText('32 个单位').first()).toBeVisible()

  await liaison.goto(`${base}/notices`)
  await liaison.getByRole('link', { name: title }).first().click()
  await expect(liaison.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(liaison.getByRole('link', { name: '报告进展' })).toBeVisible()
})

test('a completion the unit claims is accepted by the officer and closes the assignment', async ({ as }) => {
  const liaison = await as('liaison-guangdong')
  const [one] = (await openAssignments(liaison)).toReversed()
  const { id } = await uploadEvidence(liaison)
  const claim = { percent: 100, claimsCompletion: true, attachmentIds: [id] }
  expect((await report(liaison, one!.id, claim)).status()).toBe(201)

  const officer = await as('promotion')
  await officer.goto(`${base}/review?claims=on&kind=locality`)
  const row = officer.locator('[data-row]', { hasText: '广东' }).filter({ hasText: one!.title })
  await row.getByRole('button', { name: '采纳(A)' }).click()
  await expect(officer.getByText('已采纳报告')).toBeVisible()

  await officer.goto(`${base}/assignments/${one!.id}`)
  await officer.getByRole('button', { name: '验收完成' }).click()
  await officer.getByRole('dialog').getByRole('button', { name: '确认验收' }).click()
  await expect(officer.getByText('已验收完成,得分已更新')).toBeVisible()
  await liaison.goto(`${base}/assignments/${one!.id}/report`)
  await expect(liaison.getByText(/该任务已于 .* 验收完成,无须再报/)).toBeVisible()
})

test('milestones are added, moved and reached on the assignment', async ({ as }) => {
  const officer = await as('promotion')
  await officer.goto(`${base}/assignments/${assignment('330000', 'integration')}`)
  const name = `完成联调(${Date.now()})`
  await officer.getByRole('button', { name: '增加里程碑' }).first().click()
  const adding = officer.getByRole('dialog', { name: '增加里程碑' })
  await adding.getByRole('textbox', { name: '里程碑' }).fill(name)
  await adding.getByLabel('日期').fill('2017-12-15')
  await adding.getByRole('button', { name: '增加里程碑' }).click()
  await expect(officer.getByText('里程碑已增加')).toBeVisible()

  const line = officer.locator('li, tr').filter({ hasText: name }).first()
  await line.getByRole('button', { name: '修改' }).click()
  const changing = officer.getByRole('dialog', { name: '修改' })
  await changing.getByLabel('日期').fill('2017-12-20')
  await changing.getByRole('button', { name: '保存' }).click()
  await expect(officer.getByText('里程碑已修改')).toBeVisible()
  await expect(line).toContainText('2017-12-20')

  await line.getByRole('button', { name: '标记达到' }).click()
  await officer.getByRole('dialog', { name: '标记达到' }).getByRole('button', { name: '标记达到' }).click()
  await expect(officer.getByText('里程碑已标记达到')).toBeVisible()
  await expect(line).toContainText('2017-11-30 达到')
})
