import { expect, test } from './support/people.ts'
import { base, guangdong } from './support/places.ts'
import { sql } from './support/records.ts'

type Case = {
  form: string
  person: string
  path: string | (() => Promise<string>)
  /** The field, what is typed into it, and what is said beside it. */
  field: string
  bad: [typed: string, said: string][]
}

const long = (most: number): [string, string] => ['长'.repeat(most + 1), `太长了,最多 ${most} 个字。`]
const blank: [string, string] = ['', '请填写。']
const word: [string, string] = ['abc', '请填写数字。']

async function aPolicyPage(): Promise<string> {
  const [policy] =
    await sql`select id from policies where binding and withdrawn_on is null order by filed_on, id limit 1`
  return `${base}/policies/${policy!.id}/clauses/new`
}

/** The forms of the records of policy, interest, platform, mechanism, exemptions and readiness. */
const cases: Case[] = [
  {
    form: '文件',
    person: 'promotion',
    path: `${base}/policies/new`,
    field: 'title',
    bad: [blank, long(300)],
  },
  { form: '条款', person: 'promotion', path: aPolicyPage, field: 'wording', bad: [blank, long(4000)] },
  {
    form: '诉求',
    person: 'liaison-guangdong',
    path: `${base}/interests/new`,
    field: 'claim',
    bad: [blank, long(1000)],
  },
  {
    form: '会议',
    person: 'promotion',
    path: `${base}/meetings/new`,
    field: 'title',
    bad: [blank, long(200)],
  },
  {
    form: '协调事项',
    person: 'liaison-guangdong',
    path: `${base}/issues/new`,
    field: 'description',
    bad: [blank, long(2000)],
  },
  {
    form: '豁免',
    person: 'liaison-guangdong',
    path: `${base}/exemptions/new`,
    field: 'reason',
    bad: [blank, long(1000)],
  },
  {
    form: '清单项',
    person: 'technical',
    path: `${base}/platform/list/new`,
    field: 'dataElements',
    bad: [word, ['-1', '不能小于 1。'], ['1e3', '请填写数字。']],
  },
  {
    form: '数据需求',
    person: 'liaison-guangdong',
    path: `${base}/platform/requests/new`,
    field: 'item',
    bad: [blank, long(300)],
  },
  {
    form: '开工理由',
    person: 'promotion',
    path: `${base}/scorecard/guide`,
    field: 'reason',
    bad: [blank, long(1000)],
  },
]

for (const { form, person, path, field, bad } of cases)
  test(`${form}: what is wrong is said beside ${field}, what was typed stays, and nothing is kept`, async ({
    as,
  }) => {
    const page = await as(person)
    await page.goto(typeof path === 'string' ? path : await path())
    const box = page.locator(`main form [name="${field}"]`).first()
    const within = page
      .locator('main form')
      .filter({ has: page.locator(`[name="${field}"]`) })
      .first()
    const events = async () =>
      (await sql`select count(*)::int as count from events where actor_id is not null`)[0]!.count
    const before = await events()
    for (const [typed, said] of bad) {
      // As a browser sends it that does not hold people to the limit while they type.
      await box.evaluate((element) => element.removeAttribute('maxlength'))
      await box.fill(typed)
      await within.locator('button[type="submit"]').last().click()
      await expect(within.locator(`#${await box.getAttribute('id')}-error`)).toHaveText(said)
      await expect(box).toHaveValue(typed)
    }
    expect(await events()).toBe(before)
  })

test('emoji and <script> in a claim are shown as they were typed, and nothing runs', async ({ as }) => {
  const claim = `👩‍💻 <script>window.broken = 1</script> & "引号"(${Date.now()})`
  const liaison = await as('liaison-guangdong')
  await liaison.goto(`${base}/interests/new`)
  await liaison.getByLabel('具体诉求').fill(claim)
  await liaison.getByRole('button', { name: '提出诉求' }).click()
  await expect(liaison.getByText('诉求已提出')).toBeVisible()
  await expect(liaison.locator('main')).toContainText(claim)
  expect(await liaison.evaluate(() => 'broken' in window)).toBe(false)
})

test('another unit’s records do not exist for a liaison, whichever kind they are', async ({ as }) => {
  const liaison = await as('liaison-guangdong')
  const foreign = await sql<{ path: string }[]>`
    select 'interests/' || (select id from interests where unit_id <> ${guangdong} order by id limit 1) as path
    union all select 'letters/' || (select id from letters where unit_id <> ${guangdong} order by id limit 1)
    union all select 'actions/' || (select id from actions where unit_id <> ${guangdong} order by id limit 1)
    union all select 'platform/' || (select id from units where id <> ${guangdong} order by id limit 1)
    union all select 'findings/' || (select id from findings where unit_id <> ${guangdong} order by id limit 1)`
  for (const { path } of foreign)
    expect((await liaison.request.get(`${base}/${path}`)).status(), path).toBe(404)
})
