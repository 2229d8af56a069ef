import { idOf } from '../db/seed/ids.ts'
import { seededPolicies } from '../db/seed/policy-rows.ts'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { expect, test } from './support/people.ts'
import { assignment, base, zhejiang } from './support/places.ts'
import { aRecordOf } from './support/records.ts'

const share = `${base}/assignments/${assignment('330000', 'integration')}`
const workPlan = idOf('policy', seededPolicies.find(({ number }) => number?.includes('1529'))!.title)
const letter = idOf('letter', '330000', 1)
const unitPage = `${base}/units/${zhejiang}`

/** Every page, as somebody it concerns. */
const pages: Record<string, string[]> = {
  leader: [
    base,
    `${base}/scorecard`,
    `${base}/scorecard/G2`,
    `${base}/overview/due/2017-12-05`,
    `${base}/units`,
  ],
  observer: [base],
  promotion: [
    `${base}/work`,
    `${base}/review`,
    `${base}/tasks`,
    `${base}/tasks/matrix`,
    `${base}/tasks/new`,
    `${share}`,
    `${share}/edit`,
    `${base}/notices`,
    `${base}/policies`,
    `${base}/policies/new`,
    `${base}/letters`,
    `${base}/letters/new`,
    `${base}/chain`,
  ],
  supervisor: [
    `${base}/work`,
    `${base}/visits`,
    `${base}/visits?view=contact`,
    `${base}/visits/new?unit=${zhejiang}`,
    `${base}/findings`,
    `${base}/findings/new`,
  ],
  'liaison-zhejiang': [
    `${base}/work`,
    base,
    unitPage,
    `${unitPage}/scorecard`,
    `${unitPage}/scorecard/G2`,
    `${share}/report`,
    '/account',
    `${base}/absent`,
  ],
  'principal-zhejiang': [`${base}/policies`, `${base}/policies/${workPlan}`, `${base}/letters/${letter}`],
  sysadmin: ['/admin/people', '/admin/people/new', '/admin/programmes'],
  secadmin: ['/admin/sign-in?q=liaison-zhejiang'],
  auditadmin: ['/admin/events'],
}

const nameOf = (path: string) =>
  path.replace(base, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…') || '/ (overview)'

for (const [person, paths] of Object.entries(pages))
  for (const path of paths)
    test(`${person}: ${nameOf(path)} can be used by everybody, wide and light, narrow and dark`, async ({
      as,
    }) => {
      await examine(await as(person), path)
    })

for (const kind of ['reports', 'findings', 'visits', 'tasks'] as const)
  test(`promotion: a page of ${kind} can be used by everybody, wide and light, narrow and dark`, async ({
    as,
  }) => {
    await examine(await as('promotion'), `${base}/${kind}/${await aRecordOf(kind)}`)
  })

test('the sign-in page can be used by everybody', async ({ stranger }) => {
  await examine(await stranger(), '/sign-in')
})

async function examine(page: import('@playwright/test').Page, path: string) {
  await page.goto(path)
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(page).toHaveTitle(/\S/)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}
