import { expect, test } from './support/people.ts'
import { assignment, base, programmeId } from './support/places.ts'
import { givePassword, sql } from './support/records.ts'
import { mine } from './support/report-form.ts'

test('a deadline in the past is refused for a finding and for a task', async ({ as }) => {
  const supervisor = await as('supervisor')
  await supervisor.goto(`${base}/findings/new`)
  const description = mine('期限写成了过去。')
  await supervisor.getByLabel('单位', { exact: true }).selectOption({ label: '广东' })
  await supervisor.getByLabel('问题描述').fill(description)
  await supervisor.getByText('信息孤岛').click()
  await supervisor.getByText('2 较重').click()
  await supervisor.getByLabel('整改期限').fill('2017-11-29')
  await supervisor.getByRole('button', { name: '记下问题' }).click()
  await expect(supervisor.getByText('整改期限不能早于今天(2017-11-30)。').first()).toBeVisible()
  await expect(supervisor.getByLabel('问题描述')).toHaveValue(description)
  await expect(supervisor.getByRole('radio', { name: '信息孤岛' })).toBeChecked()
  expect(await sql`select 1 from findings where description = ${description}`).toHaveLength(0)

  const officer = await as('promotion')
  await officer.goto(`${base}/tasks/new`)
  const title = mine('昨天就该完成的任务')
  await officer.getByLabel('任务名称').fill(title)
  await officer.getByLabel('完成时限').fill('2017-11-29')
  await officer.getByRole('button', { name: '选中全部 32 个地方' }).click()
  await officer.getByRole('button', { name: /下达给 32 个单位/ }).click()
  await expect(officer.getByText('完成时限不能早于今天(2017-11-30)。').first()).toBeVisible()
  await expect(officer.getByLabel('任务名称')).toHaveValue(title)
  await expect(officer.getByRole('button', { name: /下达给 32 个单位/ })).toBeVisible()
  expect(await sql`select 1 from key_tasks where title = ${title}`).toHaveLength(0)
})

test('a finding for a unit outside the programme is refused by name', async ({ as }) => {
  const { request } = await as('supervisor')
  const data = {
    programmeId,
    unitId: '11111111-1111-4111-8111-111111111111',
    description: '不在本工程。',
    cause: 'data-islands',
    severity: 2,
    dueOn: '2017-12-15',
  }
  const answer = await request.post('/api/v1/findings', { data })
  expect(answer.status()).toBe(422)
  expect(await answer.json()).toMatchObject({
    type: 'urn:concord:problem:visit.unit-outside',
    title: '这个单位不在本工程之内。',
  })
})

test('a page that went stale overwrites nothing and says so', async ({ as }) => {
  await givePassword('promotion-2')
  const path = `${base}/assignments/${assignment('440000', 'integration')}/edit`
  const [first, second] = [await as('promotion'), await as('promotion-2')]
  for (const officer of [first!, second!]) await officer.goto(path)
  const kept = mine('先到者')
  await first!.getByLabel('责任人').fill(kept)
  await first!.getByRole('button', { name: '保存' }).click()
  await expect(first!.getByText('责任任务已修改')).toBeVisible()
  const late = mine('后到者')
  await second!.getByLabel('责任人').fill(late)
  await second!.getByRole('button', { name: '保存' }).click()
  await expect(second!.getByText('在您打开页面之后,别人已经修改过这条记录').first()).toBeVisible()
  await expect(second!.getByLabel('责任人')).toHaveValue(late)
  expect(await sql`select 1 from assignments where named_person = ${kept}`).toHaveLength(1)
})
