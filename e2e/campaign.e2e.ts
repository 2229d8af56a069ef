import type { Page } from '@playwright/test'
import { idOf } from '../db/seed/ids.ts'
import { expect, test } from './support/people.ts'
import { base, programmeId, zhejiang } from './support/places.ts'
import { sql } from './support/records.ts'

const name = (text: string) => `${text}(${Date.now()})`
const alert = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).first()

/** A round of two localities, prepared by the form; answers its address. */
async function prepare(page: Page): Promise<string> {
  await page.goto(`${base}/rounds/new`)
  await page.getByLabel('轮次名称').fill(name('专项督导'))
  await page.getByLabel('结束日期', { exact: true }).fill('2017-12-22')
  await page.getByText('指定单位', { exact: true }).click()
  await page.getByText(/^选择单位/).click()
  for (const one of ['浙江', '河南']) await page.getByRole('checkbox', { name: one, exact: true }).check()
  await page.getByRole('button', { name: '保存轮次' }).click()
  await expect(page.getByText('轮次已保存')).toBeVisible()
  return new URL(page.url()).pathname
}

async function formTeam(page: Page, round: string, units: string[]) {
  await page.goto(`${round}/teams/new`)
  await page.getByLabel('组名', { exact: true }).fill(name('混合组'))
  await page.getByLabel('组长', { exact: true }).selectOption(idOf('person', 'supervisor'))
  await page.getByText('包干单位', { exact: true }).last().click()
  for (const one of units) await boxOf(page, one).check()
}

/** The box of a unit, not of people who come from it. */
const boxOf = (page: Page, unit: string) =>
  page.locator('label', { has: page.locator('input[name=unitIds]'), hasText: unit }).getByRole('checkbox')

test('a round: a unit without a team and a member of the own organisation are refused by name, then it opens, its gaps are filled, and a visit made from the plan moves its coverage', async ({
  as,
}) => {
  const supervisor = await as('supervisor')
  const round = await prepare(supervisor)

  await formTeam(supervisor, round, ['浙江'])
  await supervisor.getByRole('checkbox', { name: /督查工作组成员丙/ }).check()
  const save = supervisor.getByRole('button', { name: '保存督导组' })
  await save.click()
  await expect(alert(supervisor, '回避:督查工作组成员丙是浙江的人员')).toBeVisible()
  await expect(boxOf(supervisor, '浙江')).toBeChecked()
  await supervisor.getByRole('checkbox', { name: /督查工作组成员丙/ }).uncheck()
  await save.click()
  await expect(supervisor.getByText('督导组已组建')).toBeVisible()

  await supervisor.getByRole('button', { name: '启动本轮' }).click()
  await expect(alert(supervisor, '还有 1 个单位没有督导组包干:河南。')).toBeVisible()
  await formTeam(supervisor, round, ['河南'])
  await save.click()
  await expect(supervisor.getByText('督导组已组建')).toBeVisible()
  await supervisor.getByRole('button', { name: '启动本轮' }).click()
  await expect(supervisor.getByText('本轮已启动')).toBeVisible()

  await supervisor.getByRole('link', { name: '补齐缺口' }).click()
  await supervisor.getByLabel('日期:浙江').fill('2017-12-02')
  const plan = supervisor.getByRole('button', { name: '列入计划' })
  await plan.click()
  await expect(supervisor.getByText('2017-12-02 不是工作日。').first()).toBeVisible()
  await supervisor.getByLabel('日期:浙江').fill('2017-12-04')
  await plan.click()
  await expect(supervisor.getByText(/已列入计划/)).toBeVisible()
  const coverage = supervisor.locator('#coverage')
  await expect(coverage).toContainText('0 / 2')

  const id = round.split('/').at(-1)!
  const [planned] = await sql`select id from planned_visits where round_id = ${id} and unit_id = ${zhejiang}`
  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/plans/${planned!.id}`)
  await expect(liaison.locator('main')).toContainText('2017-12-04')
  await expect(liaison.getByRole('link', { name: '记录督导' })).toHaveCount(0)

  await supervisor.goto(`${base}/plans/${planned!.id}`)
  await supervisor.getByRole('link', { name: '记录督导' }).click()
  await expect(supervisor.getByLabel('单位', { exact: true })).toHaveValue(zhejiang)
  await supervisor.getByLabel('督导记录').fill(name('按计划看了接入情况。'))
  await supervisor.getByRole('button', { name: '保存督导' }).click()
  await expect(supervisor.getByText('督导已保存')).toBeVisible()
  await supervisor.goto(round)
  await expect(coverage).toContainText('1 / 2')
  await expect(supervisor.locator('#plan')).toContainText('1 / 2 已完成')

  await supervisor.getByRole('button', { name: '结束本轮' }).first().click()
  await supervisor.getByLabel('本轮结论').fill('两地都已安排。')
  await supervisor.getByRole('dialog').getByRole('button', { name: '结束本轮' }).click()
  await expect(supervisor.getByText('本轮已结束')).toBeVisible()
})

test('a round that ends before it begins, or is of no unit, is refused with everything kept', async ({
  as,
}) => {
  const supervisor = await as('supervisor')
  await supervisor.goto(`${base}/rounds/new`)
  await supervisor.getByLabel('轮次名称').fill('倒着的轮次')
  await supervisor.getByLabel('开始日期', { exact: true }).fill('2017-12-10')
  await supervisor.getByLabel('结束日期', { exact: true }).fill('2017-12-09')
  await supervisor.getByRole('button', { name: '保存轮次' }).click()
  await expect(alert(supervisor, '结束日期不能早于开始日期(2017-12-10)。')).toBeVisible()
  await expect(supervisor.getByLabel('轮次名称')).toHaveValue('倒着的轮次')
  await supervisor.getByLabel('结束日期', { exact: true }).fill('2017-12-20')
  await supervisor.getByText('指定单位', { exact: true }).click()
  await supervisor.getByRole('button', { name: '保存轮次' }).click()
  await expect(alert(supervisor, '请选择。')).toBeVisible()
  expect(await sql`select 1 from rounds where name = '倒着的轮次'`).toHaveLength(0)
})

test('a day at a station is noted once it has come; a locality’s own visit solves no more than it found', async ({
  as,
}) => {
  const supervisor = await as('supervisor')
  await supervisor.goto(`${base}/stations`)
  await supervisor.getByRole('link', { name: '广东' }).click()
  const text = name('当场协调接口。')
  await supervisor.getByLabel('看到什么、做了什么').fill(text)
  await supervisor.getByLabel('日期', { exact: true }).fill('2017-12-01')
  await supervisor.getByRole('button', { name: '记下' }).click()
  await expect(alert(supervisor, '日期不能晚于今天(2017-11-30)。')).toBeVisible()
  await expect(supervisor.getByLabel('看到什么、做了什么')).toHaveValue(text)
  await supervisor.getByLabel('日期', { exact: true }).fill('2017-11-30')
  await supervisor.getByRole('button', { name: '记下' }).click()
  await expect(supervisor.getByText('日志已记下')).toBeVisible()
  await expect(supervisor.locator('main')).toContainText(text)

  const liaison = await as('liaison-guangdong')
  await liaison.goto(`${base}/local-visits/new`)
  await liaison.getByLabel('市县名称').fill('甲市')
  await liaison.getByLabel('发现问题', { exact: true }).fill('2')
  await liaison.getByLabel('已解决', { exact: true }).fill('3')
  await liaison.getByRole('button', { name: '保存' }).click()
  await expect(alert(liaison, '解决的不能多于发现的(2)。')).toBeVisible()
  await liaison.getByLabel('已解决', { exact: true }).fill('1')
  await liaison.getByRole('button', { name: '保存' }).click()
  await expect(liaison.getByText('下级督导已记下')).toBeVisible()
})

test('the press see the visits they go along to, and nothing else', async ({ as }) => {
  const press = await as('media')
  await press.goto('/')
  await expect(press.getByRole('heading', { level: 1 })).toHaveText('随行的督导')
  await press.locator('main tbody a').first().click()
  await expect(press.locator('main')).toContainText('督导记录')
  for (const path of [base, `${base}/visits`, `${base}/units/${zhejiang}`])
    expect((await press.request.get(path)).status(), path).toBe(404)
  const others = await sql`
    select v.id from visits v where not exists (
      select 1 from planned_visits p join planned_visit_members m on m.plan_id = p.id
      where p.visit_id = v.id and m.role = 'media') limit 1`
  expect((await press.request.get(`/accompanied/${programmeId}/${others[0]!.id}`)).status()).toBe(404)
})
