import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Only what is wrong is written out, and without a second page for frames we do not have: half the time. */
const asked = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  resultTypes: ['violations' as const],
  preload: false,
}

/** WCAG 2.1 AA, as far as a machine can tell. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(asked).analyze()
  const said = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes
        .slice(0, 4)
        .map(
          ({ html, failureSummary }) =>
            `  ${html.slice(0, 160)} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
        )
        .join('\n')}`,
  )
  expect(said, page.url()).toEqual([])
}

/** Nothing wider than the screen: no page scrolls sideways on a phone. */
export async function expectNoSidewaysScroll(page: Page) {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(over, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
}
