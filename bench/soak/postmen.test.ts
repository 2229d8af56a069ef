import { expect, test } from '../../db/testing.ts'
import { soakPostmen } from './postmen.ts'

test('200 due items by three workers, two of them killed: each notice once in the database and on the mail server', {
  timeout: 180_000,
}, async ({ url }) => {
  const found = await soakPostmen({
    url,
    items: 200,
    workers: 3,
    killEveryMs: [100, 300],
    kills: 2,
    killFrom: 10,
    leaseMs: 5000,
    limitMs: 150_000,
  })
  expect(found.kills).toBeGreaterThanOrEqual(2)
  expect(found).toMatchObject({ notices: 200, sent: 200, unsent: 0, messages: 200, told: 200, toldTwice: 0 })
})
