import { expect, type Page } from '@playwright/test'
import { base } from './places.ts'

/** Moves the example's own today by its menu. Whoever moves it puts it back. */
export async function moveDay(person: Page, day: string) {
  await person.goto(`${base}/findings`)
  await person.locator('summary', { hasText: '示例日期' }).click()
  await person.getByLabel('示例日期').fill(day)
  await person.getByRole('button', { name: '改变日期' }).click()
  await expect(person.locator('summary', { hasText: '示例日期' })).toContainText(day, { timeout: 20_000 })
}
