import { expect, test } from './support/people.ts'
import { base, programmeId, zhejiang } from './support/places.ts'

const faults = [
  { text: '两个委办局的系统仍未接入共享平台。', cause: '信息孤岛', severity: '2 较重' },
  { text: '同一数据由三个部门重复采集。', cause: '条块分割', severity: '1 轻微' },
]

test('a visit with two findings is told to the liaison live, answered, accepted by another, and moves the score', async ({
  as,
}) => {
  const mark = `(${Date.now()})`
  const leader = await as('leader')
  await leader.goto(base)
  const score = leader.locator(`[data-live="${zhejiang}:D4"]`)
  await expect(leader.locator('[data-live-state="live"]')).toBeVisible()
  const liaison = await as('liaison-zhejiang')
  await liaison.goto(`${base}/work`)
  const unread = liaison.locator('[data-unread]')
  const before = Number((await unread.count()) ? await unread.innerText() : 0)

  const supervisor = await as('supervisor')
  await supervisor.goto(`${base}/visits`)
  await supervisor.getByRole('link', { name: '记录督导' }).first().click()
  await expect(supervisor.getByRole('heading', { level: 1 })).toHaveText('记录督导')
  await supervisor.getByLabel('单位', { exact: true }).selectOption({ label: '浙江' })
  await supervisor.getByRole('radio', { name: '实地督导' }).check()
  await supervisor.getByLabel('地点').fill('省信息中心机房')
  await supervisor.getByLabel(/督查工作组成员乙/).check()
  await supervisor.getByLabel('督导记录').fill(`查看了平台接入情况,抽查了三个系统。${mark}`)
  for (const [index, fault] of faults.entries()) {
    await supervisor.getByRole('button', { name: '记一个问题' }).click()
    const row = supervisor.getByRole('group', { name: `问题 ${index + 1}` })
    await row.getByLabel('问题描述').fill(fault.text + mark)
    await row.getByText(fault.cause).click()
    await row.getByText(fault.severity).click()
    await row.getByLabel('整改期限').fill('2017-12-12')
  }
  await supervisor.getByRole('button', { name: '保存督导' }).click()
  await expect(supervisor.getByText('督导已保存,单位已收到通知')).toBeVisible()
  await expect(supervisor.locator('main')).toContainText('督查工作组成员乙')
  for (const { text } of faults) await expect(supervisor.locator('main')).toContainText(text + mark)

  // One notice of the visit, two of the findings: the open page's bell counts them without a reload.
  await expect(unread).toHaveText(String(before + 3), { timeout: 1000 })
  await liaison.getByRole('link', { name: /通知/ }).first().click()
  await liaison
    .getByRole('link', { name: /有一个新问题\(2 级\)/ })
    .first()
    .click()
  await expect(liaison.locator('main')).toContainText(faults[0]!.text + mark)
  await liaison.getByLabel('整改情况').fill('已合并采集入口,由大数据局统一采集。')
  const chooser = liaison.waitForEvent('filechooser')
  await liaison.getByText('选择文件').click()
  await (await chooser).setFiles({
    name: '照片说明.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('整改前后对比'),
  })
  await expect(liaison.locator('input[name=attachmentIds]')).toHaveCount(1)
  await liaison.getByRole('button', { name: '提交整改' }).click()
  await expect(liaison.getByText('整改已提交,等待验收。')).toBeVisible()
  await expect(liaison.getByRole('button', { name: '验收销号' })).toHaveCount(0)

  const answered = await score.innerText()
  const second = await as('supervisor2')
  await second.goto(liaison.url().split('?')[0]!)
  await expect(second.getByRole('link', { name: '照片说明.txt' })).toBeVisible()
  await second.getByRole('button', { name: '验收销号' }).click()
  await expect(second.getByText('已验收,问题销号')).toBeVisible()
  await expect(score).not.toHaveText(answered, { timeout: 1000 })
})

test('a supervisor whose organisation is Zhejiang is refused there, by name', async ({ as }) => {
  const recused = await as('supervisor-zhejiang')
  await recused.goto(`${base}/visits/new`)
  await expect(recused.getByRole('option', { name: '浙江(您的单位,须回避)' })).toBeDisabled()

  const data = {
    programmeId,
    unitId: zhejiang,
    method: 'on-site',
    visitedOn: '2017-11-30',
    record: '想查本单位。',
  }
  const answer = await recused.request.post('/api/v1/visits', { data })
  expect(answer.status()).toBe(403)
  expect((await answer.json()).title).toMatch(/^回避:您的单位是浙江省?.*,不能督导本单位/)
})

test('the one who raised a finding may accept its answer', async ({ as }) => {
  const supervisor = await as('supervisor')
  const liaison = await as('liaison-zhejiang')
  const description = `台账缺少两个系统的下线日期。(${Date.now()})`
  await supervisor.goto(`${base}/findings/new?unit=${zhejiang}`)
  await supervisor.getByLabel('单位', { exact: true }).selectOption({ label: '浙江' })
  await supervisor.getByLabel('问题描述').fill(description)
  await supervisor.getByText('各自为政').click()
  await supervisor.getByText('1 轻微').click()
  await supervisor.getByRole('button', { name: '记下问题' }).click()
  await expect(supervisor.getByText('问题已记下')).toBeVisible()
  const path = new URL(supervisor.url()).pathname
  await liaison.goto(path)
  await liaison.getByLabel('整改情况').fill('已补全。')
  await liaison.getByRole('button', { name: '提交整改' }).click()
  await expect(liaison.getByText('整改已提交,等待验收。')).toBeVisible()
  await supervisor.goto(path)
  await supervisor.getByRole('button', { name: '验收销号' }).click()
  await expect(supervisor.getByText('已验收,问题销号')).toBeVisible()
})
