import { sql as raw } from 'drizzle-orm'
import { database } from './open.ts'
import { expect, test } from './testing.ts'

for (const attempt of ['first', 'second']) {
  test(`a test begins with an empty database whatever another test stored (${attempt})`, async ({
    db,
    sql,
  }) => {
    await sql`create table left_behind (id int)`
    const rows = await db.execute(raw`select to_regclass('left_behind') is not null as found`)
    expect(rows[0]?.found).toBe(true)
  })
}

test('code that asks for the process-wide handle gets the test database', async ({ db }) => {
  expect(database()).toBe(db)
})

test('sessions speak the time of Shanghai', async ({ sql }) => {
  const [row] = await sql`select timestamptz '2017-11-30 00:00+00' as moment`
  expect(row?.moment).toBe('2017-11-30 08:00:00+08')
})
