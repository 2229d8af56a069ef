import type { Page } from '@playwright/test'
import { base } from './places.ts'
import { openAssignments, sql } from './records.ts'

/** A text nobody else has typed. */
export const mine = (text: string) => `${text}(${Date.now()})`

/** The report form of Guangdong's first open assignment. */
export async function openForm(person: Page): Promise<string> {
  const [one] = await openAssignments(person)
  await person.goto(`${base}/assignments/${one!.id}/report`)
  await person.getByLabel('问题与原因').fill('数据需要复核。')
  return one!.id
}

export const send = (person: Page) => person.getByRole('button', { name: '提交', exact: true }).click()
export const said = (person: Page) => person.getByText('报告已提交')
export const countOf = async (sentence: string) =>
  (await sql`select 1 from reports where sentence = ${sentence} and submitted_at is not null`).length
