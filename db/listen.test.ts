import { setTimeout as pause } from 'node:timers/promises'
import { listen } from './listen.ts'
import { expect, test } from './testing.ts'

test('a listener hears what commits, not what is rolled back', async ({ sql, url }) => {
  const heard: string[] = []
  const listener = await listen('numbers', (payload) => heard.push(payload), undefined, url)
  await sql
    .begin(async (tx) => {
      await tx`select pg_notify('numbers', 'undone')`
      throw new Error('undo')
    })
    .catch(() => {})
  await sql.begin((tx) => tx`select pg_notify('numbers', 'done')`)
  await expect.poll(() => heard).toEqual(['done'])
  await listener.close()
})

test('a listener whose connection was cut is told to read again, and hears on', async ({ sql, url }) => {
  const heard: string[] = []
  let reconnected = 0
  const listener = await listen(
    'numbers',
    (payload) => heard.push(payload),
    () => (reconnected += 1),
    url,
  )
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'concord listen' and datname = current_database()`
  await expect.poll(() => reconnected, { timeout: 10_000 }).toBe(1)
  await pause(20)
  await sql`select pg_notify('numbers', 'after')`
  await expect.poll(() => heard).toEqual(['after'])
  await listener.close()
})
