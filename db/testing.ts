import postgres from 'postgres'
import { test as base, inject } from 'vitest'
import { type Connection, connect, type Db, replaceConnection, type Sql } from './open.ts'
import { cloneName, onServer } from './testing/template.ts'

export { expect } from 'vitest'

interface DatabaseFixtures {
  connection: Connection & { url: string }
  /** A drizzle handle on a database of this test's own, migrated and empty; `database()` answers it too. */
  db: Db
  /** The same database for raw SQL; dates come back as strings. */
  sql: Sql
  /** Its address, for code that opens connections of its own. */
  url: string
}

/**
 * vitest's `test` with a private database for each test that asks for one: cloned from the template before it,
 * dropped after it. Tests that ask for nothing pay nothing. Not for `test.concurrent`, since the
 * process's one connection is replaced.
 */
export const test = base.extend<DatabaseFixtures>({
  connection: async ({ task: _ }, use) => {
    const server = inject('databaseServer')
    const name = cloneName()
    await atServer(
      server,
      (sql) => sql`create database ${sql(name)} template ${sql(inject('databaseTemplate'))}`,
    )
    const url = onServer(server, name)
    const opened = connect(url)
    const previous = replaceConnection(opened)
    await use({ ...opened, url })
    replaceConnection(previous)
    await opened.sql.end({ timeout: 1 })
    await atServer(server, (sql) => sql`drop database ${sql(name)} with (force)`)
  },
  db: async ({ connection }, use) => use(connection.db),
  sql: async ({ connection }, use) => use(connection.sql),
  url: async ({ connection }, use) => use(connection.url),
})

async function atServer(server: string, work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(onServer(server, 'postgres'), { max: 1, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}
