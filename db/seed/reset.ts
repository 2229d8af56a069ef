import { migrate } from '../migrate.ts'
import { connect, type Sql } from '../open.ts'
import { loadExampleIfEmpty } from './load.ts'

/** Removes everything the product keeps: its tables, the record of its migrations, and the queue of timed jobs. */
export async function dropEverything(sql: Sql) {
  await sql.begin(async (tx) => {
    for (const schema of ['public', 'drizzle', 'pgboss'])
      await tx`drop schema if exists ${tx(schema)} cascade`
    await tx`create schema public`
  })
}

/** Empties the database at `url` (DATABASE_URL when absent), migrates it and loads the example at that scale. */
export async function reset(scale = 1, url?: string, say: (line: string) => void = console.log) {
  const { sql } = connect(url)
  try {
    await dropEverything(sql)
    await migrate(sql, () => loadExampleIfEmpty(sql, { scale, say }))
  } finally {
    await sql.end()
  }
}
