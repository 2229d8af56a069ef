import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'
import { sql } from './support/records.ts'

test('a programme is founded, joined and seated; before its first day it leads to its readiness, which a signed reason raises', async ({
  as,
}) => {
  const admin = await as('sysadmin')
  await admin.goto('/admin/programmes')
  await admin.getByRole('link', { name: '新建工程' }).click()
  await admin.getByRole('textbox', { name: '代码' }).fill('Journey 1')
  await admin.getByRole('textbox', { name: '中文名称' }).first().fill('演练工程')
  await admin.getByRole('textbox', { name: '英文名称' }).first().fill('Drill')
  await admin.getByLabel('开始').fill('2037-01-01')
  await admin.getByRole('textbox', { name: '结束' }).fill('2036-12-31')
  await admin.getByRole('group', { name: '阶段1' }).getByLabel('中文名称').fill('准备阶段')
  await admin.getByRole('button', { name: '新建工程' }).click()
  await expect(admin.getByText('只能用小写字母、数字和横线').first()).toBeVisible()
  await admin.getByRole('textbox', { name: '代码' }).fill('journey-1')
  await admin.getByRole('button', { name: '新建工程' }).click()
  await expect(admin.getByText('结束日不能早于开始日。').first()).toBeVisible()
  await expect(admin.getByRole('group', { name: '阶段1' }).getByLabel('中文名称')).toHaveValue('准备阶段')
  await admin.getByRole('textbox', { name: '结束' }).fill('2037-12-31')
  await admin.getByRole('button', { name: '新建工程' }).click()
  await expect(admin.getByText('工程已建立。')).toBeVisible()
  await expect(admin.getByText('还没有参与单位')).toBeVisible()

  await admin.getByRole('button', { name: '登记', exact: true }).click()
  await expect(admin.getByText('请选择。').first()).toBeVisible()
  await admin.getByLabel('浙江', { exact: true }).check()
  await admin.getByRole('button', { name: '登记', exact: true }).click()
  await expect(admin.getByText('已登记。')).toBeVisible()
  await expect(admin.locator('#units')).toContainText('浙江')

  await admin.goto('/admin/people/new')
  await admin.getByLabel('用户名').fill('journey-planner')
  await admin.getByLabel('姓名').fill('演练规划员')
  await admin.getByRole('button', { name: '新增人员' }).click()
  await admin.getByRole('link', { name: '去授予席位' }).click()
  await admin.locator('select[name="programme"]').selectOption({ label: '演练工程' })
  await admin.locator('select[name="place"]').selectOption({ label: '组织推进组' })
  await admin.locator('select[name="post"]').selectOption({ label: '成员' })
  await admin.getByRole('button', { name: '授予席位' }).click()
  await expect(admin.getByText('席位已授予').first()).toBeVisible()
  await sql`update people set must_change_password = false, password_hash =
    (select password_hash from people where username = 'promotion') where username = 'journey-planner'`

  const planner = await as('journey-planner', { fresh: true })
  const [programme] = await sql`select id from programmes where code = 'journey-1'`
  await planner.goto(`/programmes/${programme!.id}`)
  await expect(planner.getByText('本工程将于 2037-01-01 开始')).toContainText('1 / 21')
  await planner.getByRole('link', { name: '查看开工准备' }).click()
  await expect(planner.getByText('尚不具备开工条件')).toBeVisible()
  await expect(planner.getByText('1 / 21 项已具备')).toBeVisible()
  const channel = planner.getByRole('row').filter({ hasText: '有反映问题的渠道' })
  await channel.getByRole('link', { name: '说明理由' }).click()
  await expect(planner.getByLabel('哪一条')).toHaveValue('channel')
  await planner.getByLabel('理由', { exact: true }).fill('由热线受理')
  await planner.getByRole('button', { name: '署名保存' }).click()
  await expect(planner.getByText('理由已署名保存。')).toBeVisible()
  await expect(planner.getByText('2 / 21 项已具备')).toBeVisible()
  await expect(channel).toContainText('演练规划员 于')
  await channel.getByRole('button', { name: '收回理由' }).click()
  await expect(planner.getByText('理由已收回,这一条重新待办。')).toBeVisible()
  await expect(planner.getByText('1 / 21 项已具备')).toBeVisible()
})

test('of the running example everybody may read how its start was prepared, and only promotion reasons', async ({
  as,
}) => {
  const leader = await as('leader')
  await leader.goto(`${base}/scorecard`)
  await leader.getByRole('link', { name: '指导', exact: true }).click()
  await expect(leader.getByRole('heading', { name: '开工准备' })).toBeVisible()
  await expect(leader.getByText('督导组从参与方抽调')).toBeVisible()
  await expect(leader.getByRole('link', { name: '说明理由' })).toHaveCount(0)
})
