import { type Browser, test as base, expect, type Page } from '@playwright/test'
import { demoPassword } from '../../db/seed/demo-people.ts'

type Cookies = { origins: never[]; cookies: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>> }
type SignIn = { width?: number; fresh?: boolean; locale?: string }
type People = {
  /**
   * A page of a browser of its own, signed in as that demo person. One sign-in serves all journeys; `fresh` makes
   * another, for journeys that end it.
   */
  as: (username: string, options?: SignIn) => Promise<Page>
  /** A page of a browser nobody is signed in to. */
  stranger: (options?: SignIn) => Promise<Page>
}

const signedIn = new Map<string, Cookies>()

/** Journeys of people; whatever they do, no answer is a 500 and no script breaks. */
export const test = base.extend<People>({
  stranger: async ({ browser }, use) => {
    const { open, end } = opener(browser)
    await use((options) => open(undefined, options))
    await end()
  },
  as: async ({ browser }, use) => {
    const { open, end } = opener(browser)
    await use(async (username, options = {}) => {
      const known = options.fresh ? undefined : signedIn.get(username)
      const page = await open(known, options)
      if (known) return page
      await signIn(page, username)
      if (!options.fresh) signedIn.set(username, { cookies: await page.context().cookies(), origins: [] })
      return page
    })
    await end()
  },
})

/** Opens browsers as the project's configuration has them, a desk's or a phone's. */
function opener(browser: Browser) {
  const opened: Page[] = []
  const broken: string[] = []
  const open = async (storageState: Cookies | undefined, options: SignIn = {}) => {
    const { width, locale } = options
    const context = await browser.newContext({
      ...(width ? { viewport: { width, height: 844 } } : {}),
      ...(locale ? { locale } : {}),
      ...(storageState ? { storageState } : {}),
    })
    const page = await context.newPage()
    page.on(
      'response',
      (answer) => answer.status() >= 500 && broken.push(`${answer.status()} ${answer.url()}`),
    )
    page.on('pageerror', (fault) => broken.push(String(fault)))
    opened.push(page)
    return page
  }
  const end = async () => {
    for (const page of opened) await page.context().close()
    expect(broken, 'no 500, no broken script').toEqual([])
  }
  return { open, end }
}

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, username: string, password = demoPassword) {
  await page.goto('/sign-in')
  await typeSignIn(page, username, password)
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

export async function typeSignIn(page: Page, username: string, password: string) {
  await page.getByRole('textbox', { name: '用户名' }).fill(username)
  await page.getByRole('textbox', { name: '密码' }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

export { expect }
