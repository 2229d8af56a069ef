import type { Page } from '@playwright/test'
import { moveDay } from './support/day.ts'
import { expect, test } from './support/people.ts'
import { base, programmeId, zhejiang } from './support/places.ts'
import { sql } from './support/records.ts'

/** Answered and asked of F4, as a program is given them. */
async function answered(page: Page) {
  const given = await page.request.get(`/api/v1/scorecard?programme=${programmeId}&unit=${zhejiang}`)
  const { dimensions } = (await given.json()) as { dimensions: { parts: Record<string, unknown>[] }[] }
  return dimensions.flatMap(({ parts }) => parts).find(({ part }) => part === 'F4') as {
    numerator: number
    denominator: number
  }
}

test('a data request has ten working days: on the tenth it costs nothing, on the eleventh F4 falls', async ({
  as,
}) => {
  const item = `社会组织登记信息(${Date.now()})`
  const asking = await as('liaison-guangdong')
  await asking.goto(`${base}/platform/requests/new`)
  await asking.getByLabel('答复单位').selectOption({ label: '浙江' })
  await asking.getByLabel('所需数据').fill(item)
  await asking.getByRole('button', { name: '提出需求' }).click()
  await expect(asking.getByText('需求已提出,对方已收到通知。')).toBeVisible()
  // Asked ten working days ago, so that one day more is the eleventh.
  const [request] = await sql`
    update data_requests set asked_on = '2017-11-16' where programme_id = ${programmeId} and item = ${item} returning id`

  const supervisor = await as('supervisor')
  const tenth = await answered(supervisor)
  await supervisor.goto(`${base}/units/${zhejiang}/scorecard/F4`)
  const row = supervisor.getByRole('row').filter({ has: supervisor.locator(`a[href$="${request!.id}"]`) })
  await expect(row).toContainText('未到期')
  try {
    await moveDay(supervisor, '2017-12-01')
    const eleventh = await answered(supervisor)
    expect(eleventh.denominator).toBeGreaterThanOrEqual(tenth.denominator + 1)
    expect(eleventh.numerator / eleventh.denominator).toBeLessThan(tenth.numerator / tenth.denominator)
    await supervisor.goto(`${base}/units/${zhejiang}/scorecard/F4`)
    await expect(row).toContainText('逾期未完成')
    await supervisor.goto(`${base}/platform/requests`)
    await expect(supervisor.getByRole('row').filter({ hasText: item })).toContainText('已超时 1 个工作日')
  } finally {
    await moveDay(supervisor, '2017-11-30')
  }
  expect(await answered(supervisor)).toEqual(tenth)
})
