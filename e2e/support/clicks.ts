import type { Page } from '@playwright/test'

/** Counts what the person presses from now on, on every page they come to. */
export async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0
  await page.exposeFunction('countClick', () => {
    clicks++
  })
  const listen = () =>
    addEventListener(
      'click',
      (click) => {
        // Pressing a label also presses its box: the browser's own second click has no detail.
        if (click.isTrusted && click.detail > 0) (window as never as { countClick: () => void }).countClick()
      },
      true,
    )
  await page.addInitScript(listen)
  await page.evaluate(listen)
  return () => clicks
}
