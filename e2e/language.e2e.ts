import { expect, test } from './support/people.ts'
import { base } from './support/places.ts'

test('the whole product goes over to English by one press, remembers it, and comes back', async ({ as }) => {
  const observer = await as('observer')
  await observer.goto(base)
  await observer.getByRole('button', { name: 'English' }).click()
  await expect(observer.getByRole('heading', { name: 'Reported beside verified' })).toBeVisible()
  await expect(observer.locator('html')).toHaveAttribute('lang', 'en')
  expect(await observer.locator('main').innerText()).not.toMatch(/总览|落后|自报|核实/)

  await observer.reload()
  await expect(observer.locator('html')).toHaveAttribute('lang', 'en')
  await observer.goto('/account')
  await expect(observer.getByRole('heading', { level: 1 })).toHaveText('My account')

  await observer.getByRole('button', { name: '中文' }).click()
  await expect(observer.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(observer.getByRole('heading', { level: 1 })).toHaveText('我的账号')
})

test('the sign-in page speaks the reader’s language before anybody has signed in', async ({ stranger }) => {
  const visitor = await stranger({ locale: 'en-US' })
  await visitor.goto('/sign-in')
  const switched = visitor.getByRole('button', { name: /English|中文/ })
  const first = (await visitor.locator('html').getAttribute('lang')) ?? ''
  await switched.click()
  await expect(visitor.locator('html')).not.toHaveAttribute('lang', first)
})
