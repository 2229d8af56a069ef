import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe.ts'
import { addressOf, everyPage } from './support/pages.ts'
import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

/** The first of them who may open a page looks at it. */
const people = [
  'promotion',
  'liaison-zhejiang',
  'supervisor',
  'leader',
  'technical',
  'advisor',
  'principal-zhejiang',
  'sysadmin',
  'secadmin',
  'auditadmin',
  'media',
]

/** Pages that look different to others. */
const also: [person: string, path: string][] = [
  ['leader', base],
  ['liaison-zhejiang', base],
  ['observer', base],
  ['liaison-zhejiang', `${base}/work`],
  ['supervisor', `${base}/work`],
  ['supervisor', `${base}/visits?view=contact`],
  ['secadmin', '/admin/sign-in?q=liaison-zhejiang'],
]

for (const page of everyPage().filter((one) => one !== '/sign-in'))
  test(`everybody can use ${page}, wide and light, narrow and dark`, async ({ as }) => {
    const path = await addressOf(page)
    for (const person of people) {
      const screen = await as(person)
      const answer = await screen.request.get(path, { maxRedirects: 0 })
      if (answer.status() === 200) return examine(screen, path)
      await screen.context().close()
    }
    throw new Error(`nobody may open ${path}`)
  })

for (const [person, path] of also)
  test(`everybody can use ${path.replace(base, '') || 'the overview'} as ${person} sees it`, async ({
    as,
  }) => {
    await examine(await as(person), path)
  })

test('everybody can use the sign-in page', async ({ stranger }) => {
  await examine(await stranger(), '/sign-in')
})

test('everybody can use the page that says there is none', async ({ as }) => {
  await examine(await as('leader'), `${base}/absent`)
})

test('the examination finds what is wrong', async ({ stranger }) => {
  const page = await stranger()
  await page.setContent('<html lang="en"><title>t</title><main><h1>Wrong</h1><img src="x"></main></html>')
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt/)
})

async function examine(page: Page, path: string) {
  await page.goto(path)
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(page).toHaveTitle(/\S/)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}
