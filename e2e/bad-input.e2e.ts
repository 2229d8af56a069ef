import type { Page } from '@playwright/test'
import { demoPassword } from '../db/seed/demo-people.ts'
import { expect, signIn, test, typeSignIn } from './support/people.ts'
import { assignment, base, guangdong, programmeId } from './support/places.ts'
import {
  endNewestSession,
  givePassword,
  openAssignments,
  report,
  sql,
  uploadEvidence,
} from './support/records.ts'

const mine = (text: string) => `${text}(${Date.now()})`

/** The report form of Guangdong's first open assignment. */
async function openForm(person: Page): Promise<string> {
  const [one] = await openAssignments(person)
  await person.goto(`${base}/assignments/${one!.id}/report`)
  await person.getByLabel('问题与原因').fill('数据需要复核。')
  return one!.id
}
const send = (person: Page) => person.getByRole('button', { name: '提交', exact: true }).click()
const said = (person: Page) => person.getByText('报告已提交')
const countOf = async (sentence: string) =>
  (await sql`select 1 from reports where sentence = ${sentence} and submitted_at is not null`).length

test('percent 101, percent abc and an empty sentence are each named beside their field, nothing typed is lost', async ({
  as,
}) => {
  const liaison = await as('liaison-guangdong')
  await openForm(liaison)
  const percent = liaison.getByLabel('完成百分比')
  const sentence = liaison.getByLabel('一句话说明')
  const next = mine('下一步照旧。')
  await liaison.getByLabel('下一步').fill(next)
  for (const [typed, text, fault] of [
    ['101', '写得很清楚。', '不能大于 100。'],
    ['abc', '写得很清楚。', '请填写数字。'],
    ['50', '', '请填写。'],
  ] as const) {
    await percent.fill(typed)
    await sentence.fill(text)
    await send(liaison)
    await expect(liaison.getByRole('alert').filter({ hasText: fault })).toBeVisible()
    await expect(percent).toHaveValue(typed)
    await expect(sentence).toHaveValue(text)
    await expect(liaison.getByLabel('下一步')).toHaveValue(next)
  }
  expect(await sql`select 1 from reports where next_step = ${next}`).toHaveLength(0)
})

test('a sentence of 10,000 characters is refused with the limit, and stays in the form to be shortened', async ({
  as,
}) => {
  const liaison = await as('liaison-guangdong')
  await openForm(liaison)
  const long = '很'.repeat(10_000)
  await liaison.getByLabel('完成百分比').fill('50')
  await liaison.getByLabel('一句话说明').fill(long)
  await send(liaison)
  await expect(liaison.getByRole('alert').filter({ hasText: '太长了,最多 500 个字。' })).toBeVisible()
  await expect(liaison.getByLabel('一句话说明')).toHaveValue(long)
})

test('emoji and <script> are kept and shown as they were typed, and nothing runs', async ({ as }) => {
  const liaison = await as('liaison-guangdong')
  const id = await openForm(liaison)
  const sentence = mine('👩‍💻 完成 <script>window.broken = 1</script> <b>粗</b> & "引号"')
  await liaison.getByLabel('完成百分比').fill('51')
  await liaison.getByLabel('一句话说明').fill(sentence)
  await send(liaison)
  await expect(said(liaison)).toBeVisible()
  const leader = await as('promotion')
  const [made] = await sql`select id from reports where sentence = ${sentence}`
  for (const path of [`${base}/assignments/${id}`, `${base}/reports/${made?.id}`, base]) {
    await leader.goto(path)
    if (path !== base) await expect(leader.locator('main')).toContainText(sentence)
    expect(await leader.evaluate(() => 'broken' in window)).toBe(false)
  }
})

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

test('a file of 25 MB is refused before it is sent, and by the server', async ({ as }) => {
  const liaison = await as('liaison-guangdong')
  await openForm(liaison)
  const buffer = Buffer.alloc(25 * 1024 * 1024, 'a')
  await liaison
    .locator('input[type=file]')
    .setInputFiles({ name: '大文件.txt', mimeType: 'text/plain', buffer })
  await expect(liaison.getByText('“大文件.txt”超过 20 MB,没有上传。')).toBeVisible()
  await expect(liaison.locator('input[name=attachmentIds]')).toHaveCount(0)
  const answer = await uploadEvidence(liaison, '大文件.txt', buffer)
  expect(answer.status).toBe(413)
  expect(answer.detail).toContain('超过 20 MB')
})

test('a program that calls itself a PDF is found out, and one that does not is refused as well', async ({
  as,
}) => {
  const liaison = await as('liaison-guangdong')
  await openForm(liaison)
  const buffer = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(600)])
  await liaison
    .locator('input[type=file]')
    .setInputFiles({ name: '验收单.pdf', mimeType: 'application/pdf', buffer })
  await expect(liaison.getByText('“验收单.pdf”的内容与后缀 .pdf 不符')).toBeVisible()
  await expect(liaison.locator('input[name=attachmentIds]')).toHaveCount(0)
  expect((await uploadEvidence(liaison, '工具.exe', buffer)).status).toBe(415)
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

test('two officers accept the same report at once: one wins, the other is told who', async ({ as }) => {
  await givePassword('promotion-2')
  const liaison = await as('liaison-guangdong')
  const [one] = await openAssignments(liaison)
  const made = await report(liaison, one!.id, { percent: one!.percent, sentence: mine('请审核。') })
  const { id } = await made.json()
  const path = `${base}/reports/${id ?? (await sql`select id from reports order by created_at desc limit 1`)[0]?.id}`
  const officers = [await as('promotion'), await as('promotion-2')]
  for (const officer of officers) await officer.goto(path)
  await Promise.all(
    officers.map((officer) => officer.getByRole('button', { name: '采纳', exact: true }).click()),
  )
  const won = officers.map((officer) => officer.getByText('已采纳报告。'))
  const told = officers.map((officer) =>
    officer.getByText(/组织推进组成员.已于 2017-11-30 采纳了这份报告,您的操作没有生效/),
  )
  await expect(won[0]!.or(told[0]!).first()).toBeVisible()
  await expect(won[1]!.or(told[1]!).first()).toBeVisible()
  const counts = async (all: typeof won) =>
    (await Promise.all(all.map((one) => one.count()))).filter(Boolean).length
  expect([await counts(won), await counts(told)]).toEqual([1, 1])
})

test('a submit pressed twice, or sent twice by a program, is one report', async ({ as }) => {
  const liaison = await as('liaison-guangdong')
  const id = await openForm(liaison)
  const sentence = mine('按了两次。')
  await liaison.getByLabel('完成百分比').fill('52')
  await liaison.getByLabel('一句话说明').fill(sentence)
  await liaison.getByRole('button', { name: '提交', exact: true }).dblclick()
  await expect(said(liaison)).toBeVisible()
  expect(await countOf(sentence)).toBe(1)

  const again = mine('程序发了两次。')
  const submissionKey = crypto.randomUUID()
  const answers = await Promise.all(
    [1, 2].map(() => report(liaison, id, { percent: 53, sentence: again, submissionKey })),
  )
  expect(answers.map((answer) => answer.status()).sort()).toEqual([200, 201])
  expect(await countOf(again)).toBe(1)
})

test('a session that ended while typing loses nothing: after signing in the form is as it was', async ({
  as,
}) => {
  const liaison = await as('liaison-guangdong', { fresh: true })
  const id = await openForm(liaison)
  const sentence = mine('写到一半。')
  await liaison.getByLabel('完成百分比').fill('54')
  await liaison.getByLabel('一句话说明').fill(sentence)
  await endNewestSession('liaison-guangdong')
  await send(liaison)
  await expect(liaison.getByText('登录已结束,没有保存').first()).toBeVisible()
  await expect(liaison.getByLabel('一句话说明')).toHaveValue(sentence)
  expect(await countOf(sentence)).toBe(0)

  await liaison.getByRole('link', { name: '重新登录' }).click()
  await typeSignIn(liaison, 'liaison-guangdong', demoPassword)
  await liaison.waitForURL(new RegExp(`/assignments/${id}/report`))
  await expect(liaison.getByText('已恢复您上次在本机填写')).toBeVisible()
  await expect(liaison.getByLabel('一句话说明')).toHaveValue(sentence)
  await expect(liaison.getByLabel('完成百分比')).toHaveValue('54')
  await send(liaison)
  await expect(said(liaison)).toBeVisible()
  expect(await countOf(sentence)).toBe(1)
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

test('what is not JSON, not an object, or not what was asked for is a clear problem on every interface', async ({
  as,
}) => {
  const { request } = await as('supervisor')
  const bodies = [
    '{"percent":',
    '[]',
    'null',
    '"text"',
    '12',
    '',
    '{"programmeId":"x"}',
    `{"programmeId":"${programmeId}"}`,
  ]
  for (const path of ['reports', 'visits', 'findings', 'rectifications'])
    for (const data of bodies) {
      const answer = await request.post(`/api/v1/${path}`, {
        headers: { 'content-type': 'application/json' },
        data: Buffer.from(data),
      })
      expect(answer.status(), `${path} ${data}`).toBeGreaterThanOrEqual(400)
      expect(answer.status(), `${path} ${data}`).toBeLessThan(500)
      expect(answer.headers()['content-type']).toContain('application/problem+json')
      expect((await answer.json()).title, `${path} ${data}`).toMatch(/\S/)
    }
})

test('characters the database cannot keep, and numbers that are none, are refused or cleaned, never a fault', async ({
  as,
}) => {
  const { request } = await as('supervisor')
  const finding = {
    programmeId,
    unitId: guangdong,
    description: '正常。',
    cause: 'data-islands',
    severity: 2,
    dueOn: '2017-12-15',
  }
  const odd = [
    { description: 'a\u0000b' },
    { description: 'lone \ud800 surrogate' },
    { severity: 1e308 },
    { dueOn: '2017-02-31' },
    { dueOn: '99999-01-01' },
    { attachmentIds: ['x'] },
    { unitId: { evil: true } },
    { submissionKey: 'no-uuid' },
  ]
  for (const change of odd) {
    const answer = await request.post('/api/v1/findings', { data: { ...finding, ...change } })
    expect(answer.status(), JSON.stringify(change)).toBeLessThan(500)
  }
})

test('addresses typed by hand are answered by a page or by none, never by a fault', async ({ as }) => {
  const { request } = await as('promotion')
  const odd = [
    'units?name=%00&sort=%00&page=-1',
    'findings?page=99999999999999999999&unit=%00',
    'visits?from=abc&to=%00&unit=zzz',
    'review?task=%00&page=1e9',
    'notices?page=abc',
    'overview/due/2017-13-45',
    'assignments/%00',
    'scorecard?on=abc',
    'policies?q=%00',
  ]
  for (const path of odd) expect([200, 404], path).toContain((await request.get(`${base}/${path}`)).status())
})

test('a sign-in the database cannot read tells the guesser nothing of the database', async ({ stranger }) => {
  const { request } = await stranger()
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  const answer = await request.post('/api/auth/callback/credentials', {
    headers: { 'x-forwarded-for': '198.51.100.9' },
    form: { csrfToken, username: `nobody\0${Date.now()}`, password: 'x\0y', json: 'true' },
  })
  expect(answer.status()).toBe(401)
  expect(await answer.text()).toMatch(/error=wrong"/)
})

test('after all this, signing in still works', async ({ stranger }) => {
  const liaison = await stranger()
  await signIn(liaison, 'liaison-guangdong')
  await expect(liaison).toHaveURL(/\/work$/)
})
