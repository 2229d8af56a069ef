import { demoPassword } from '../db/seed/demo-people.ts'
import { expect, test, typeSignIn } from './support/people.ts'
import { base } from './support/places.ts'
import { endNewestSession, givePassword, openAssignments, report, sql } from './support/records.ts'
import { countOf, mine, openForm, said, send } from './support/report-form.ts'

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
