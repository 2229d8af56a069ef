import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'
import { openAssignments, report } from './support/records.ts'

test('the review queue is worked by keys alone: J and K move, A accepts, R returns, Enter opens', async ({
  as,
}) => {
  const liaison = await as('liaison-guangdong')
  for (const one of (await openAssignments(liaison)).slice(0, 2))
    await report(liaison, one.id, { percent: one.percent })
  const officer = await as('promotion')
  await officer.goto(`${base}/review`)
  const rows = officer.locator('[data-row]')
  const [first, second] = [
    await rows.nth(0).getAttribute('data-row'),
    await rows.nth(1).getAttribute('data-row'),
  ]
  const focused = officer.locator('[data-row]:focus')
  await expect(async () => {
    await officer.keyboard.press('j')
    await expect(focused).toHaveCount(1, { timeout: 300 })
  }).toPass()
  while ((await focused.getAttribute('data-row')) !== first) await officer.keyboard.press('k')
  await officer.keyboard.press('j')
  await expect(focused).toHaveAttribute('data-row', second!)
  await officer.keyboard.press('k')
  await expect(focused).toHaveAttribute('data-row', first!)

  await officer.keyboard.press('r')
  const dialog = officer.getByRole('dialog', { name: '退回报告' })
  await expect(dialog).toBeVisible()
  await officer.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await officer.locator(`[data-row="${first}"]`).focus()
  await officer.keyboard.press('a')
  await expect(officer.getByText('已采纳报告')).toBeVisible()
  await expect(officer.locator(`[data-row="${first}"]`)).toHaveCount(0)
  await officer.locator(`[data-row="${second}"]`).focus()
  await officer.keyboard.press('Enter')
  await expect(officer).toHaveURL(new RegExp(`/reports/${second}`))
})

test('the first Tab offers to skip to the text, and where one stands is always seen', async ({ as }) => {
  const leader = await as('leader')
  await leader.goto(`${base}/findings`)
  await leader.keyboard.press('Tab')
  const skip = leader.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await leader.keyboard.press('Enter')
  await expect(leader.locator('main')).toBeFocused()

  for (let step = 0; step < 12; step++) {
    await leader.keyboard.press('Tab')
    const seen = await leader.evaluate(() => {
      const here = document.activeElement as HTMLElement
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(here)
      const marked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
      return { marked, here: here.outerHTML.slice(0, 120) }
    })
    expect(seen.marked, seen.here).toBe(true)
  }
})
