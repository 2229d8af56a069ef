import type { Page } from '@playwright/test'
import { expectNoSidewaysScroll } from './support/axe.ts'
import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

async function begin(page: Page, unit: string, method: string) {
  await page.goto(`${base}/visits/new`)
  await page.getByLabel('单位', { exact: true }).selectOption({ label: unit })
  await page.getByRole('radio', { name: method, exact: true }).check()
}

const save = async (page: Page) => {
  await page.getByRole('button', { name: '保存督导' }).click()
  await expect(page.getByText('督导已保存')).toBeVisible()
}

test('what is promised in a talk becomes a dated action of the liaison, done and accepted', async ({
  as,
}) => {
  const mark = `(${Date.now()})`
  const promise = `每周五报送逾期事项进度。${mark}`
  const supervisor = await as('supervisor')
  await begin(supervisor, '浙江', '约谈')
  await supervisor.getByLabel('约谈对象').fill('省政府办公厅')
  await supervisor.getByRole('textbox', { name: '职务', exact: true }).fill('分管副主任')
  await supervisor.getByLabel('约谈事由').fill('两项任务逾期。')
  await supervisor.getByLabel('约谈时间').fill('15:00')
  await supervisor.getByLabel('督导记录').fill(`听取了原因说明。${mark}`)
  await supervisor.getByRole('button', { name: '加一条承诺' }).click()
  const row = supervisor.getByRole('group', { name: '承诺 1' })
  await row.getByLabel('承诺内容').fill(promise)
  await row.getByLabel('完成期限').fill('2017-12-15')
  await save(supervisor)
  await expect(supervisor.locator('main')).toContainText('分管副主任')

  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/work`)
  await liaison.getByRole('link', { name: promise, exact: true }).click()
  await expect(liaison.locator('main')).toContainText('2017-12-15')
  await expect(liaison.getByRole('link', { name: /2017-11-30 约谈/ })).toBeVisible()
  await liaison.getByLabel('办理情况').fill('已按周报送。')
  await liaison.getByRole('button', { name: '报告办结' }).click()
  await expect(liaison.getByText('已报告办结')).toBeVisible()

  const second = await as('supervisor2')
  await second.goto(liaison.url().split('?')[0]!)
  await second.getByRole('button', { name: '验收通过' }).click()
  await expect(second.getByText('已验收。')).toBeVisible()
})

test('a call is logged by the unit, the method and one sentence; the next one knows the number', async ({
  as,
}) => {
  const supervisor = await as('supervisor', { width: 390 })
  const typed = { number: 0 }
  const type = async (label: string, text: string) => {
    typed.number++
    await supervisor.getByLabel(label).fill(text)
  }
  await begin(supervisor, '广东', '电话督导')
  await expectNoSidewaysScroll(supervisor)
  await type('拨打的电话', '020-0000-0000')
  await type('接听人员', '联络员')
  await type('督导记录', `核对了逾期原因。(${Date.now()})`)
  await save(supervisor)
  expect(typed.number).toBe(3)

  await begin(supervisor, '广东', '电话督导')
  await expect(supervisor.getByLabel('拨打的电话')).toHaveValue('020-0000-0000')
  await expect(supervisor.getByLabel('接听人员')).toHaveValue('联络员')
  await supervisor.getByLabel('督导记录').fill(`再次核对。(${Date.now()})`)
  await save(supervisor)
})

test('a letter waits for its reply: it is asked for, written down, and no longer open', async ({ as }) => {
  const number = `督〔2017〕${String(Date.now()).slice(-6)}号`
  const supervisor = await as('supervisor')
  await begin(supervisor, '广东', '文件督导')
  await supervisor.getByLabel('发文字号').fill(number)
  await supervisor.getByLabel('发出日期').fill('2017-11-20')
  await supervisor.getByLabel('要求复文日期').fill('2017-11-28')
  await supervisor.getByLabel('督导记录').fill('要求书面说明进度偏差。')
  await save(supervisor)
  const letter = supervisor.url().split('?')[0]!
  await expect(supervisor.locator('main')).toContainText('逾期未复文,应于 2017-11-28')
  await supervisor.getByRole('button', { name: '催复' }).click()
  await expect(supervisor.getByText('已催复,单位已收到通知')).toBeVisible()

  const liaison = await as('liaison-guangdong')
  await liaison.goto(`${base}/notices`)
  await expect(liaison.getByRole('link', { name: new RegExp(`请尽快复文:${number}`) })).toBeVisible()

  await supervisor.goto(letter)
  await supervisor.getByRole('textbox', { name: '复文内容' }).fill('已逐项核对,清单附后。')
  await supervisor.getByRole('button', { name: '保存复文' }).click()
  await expect(supervisor.getByText('复文已记下')).toBeVisible()
  await expect(supervisor.locator('main')).toContainText('2017-11-30 收到')
  await expect(supervisor.getByRole('button', { name: '催复' })).toHaveCount(0)
})

test('another method changes the form and loses nothing; what is missing is said beside its field', async ({
  as,
}) => {
  const supervisor = await as('supervisor')
  await begin(supervisor, '广东', '实地督导')
  await supervisor.getByLabel('地点').fill('省信息中心机房')
  await supervisor.getByLabel('督导记录').fill('看了机房。')
  await supervisor.getByRole('radio', { name: '约谈', exact: true }).check()
  await expect(supervisor.getByLabel('地点')).toBeHidden()
  await supervisor.getByRole('button', { name: '保存督导' }).click()
  await expect(supervisor.getByRole('link', { name: '请填写。' })).toHaveCount(3)
  await expect(supervisor.getByLabel('督导记录')).toHaveValue('看了机房。')
  await supervisor.getByRole('radio', { name: '实地督导' }).check()
  await expect(supervisor.getByLabel('地点')).toHaveValue('省信息中心机房')
  await save(supervisor)
})

test('a member corrects a visit on its day; both wordings stay in the trail', async ({ as }) => {
  const mark = `(${Date.now()})`
  const supervisor = await as('supervisor')
  await begin(supervisor, '广东', '实地督导')
  await supervisor.getByLabel('地点').fill('甲机房')
  await supervisor.getByLabel('督导记录').fill(`看了机房。${mark}`)
  await save(supervisor)
  await supervisor.getByRole('link', { name: '更正', exact: true }).click()
  await expect(supervisor.getByLabel('督导记录')).toHaveValue(`看了机房。${mark}`)
  await supervisor.getByLabel('地点').fill('乙机房')
  await supervisor.getByRole('button', { name: '保存更正' }).click()
  await expect(supervisor.getByText('更正已保存')).toBeVisible()
  await expect(supervisor.locator('main')).toContainText('乙机房')
  const second = await as('supervisor2')
  await second.goto(supervisor.url().split('?')[0]!)
  await expect(second.getByRole('link', { name: '更正', exact: true })).toHaveCount(0)
})
