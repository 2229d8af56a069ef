import { openEmbedded } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { connect, databaseUrl } from '../../db/open.ts'
import { readEnv } from '../../lib/env.ts'
import { whenStopping } from './stop.ts'

const oldestServer = 140_000

/** Makes DATABASE_URL name a running server: the one given, or the embedded one, started or taken over. */
export async function openDatabase() {
  if (process.env.DATABASE_URL) return greetServer()
  const embedded = await openEmbedded()
  process.env.DATABASE_URL = embedded.url
  whenStopping(embedded.stop)
}

/** Fails early and plainly when the server given does not answer or is too old. */
async function greetServer() {
  const { sql } = connect(undefined, { max: 1, connect_timeout: 15 })
  try {
    const [row] = await sql`select current_setting('server_version_num')::int as version`
    if (row?.version < oldestServer) throw new Error('it is older than PostgreSQL 14')
  } catch (fault) {
    const { host } = new URL(databaseUrl())
    throw new Error(`The database server ${host} of DATABASE_URL cannot be used: ${(fault as Error).message}`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Migrates, and loads the example where it is wanted and the database is empty; once, whoever else does the same. */
export async function prepareDatabase() {
  const { sql } = connect()
  try {
    await migrate(sql, async () => {
      if (readEnv(process.env).EXAMPLE) await loadExample(sql)
    })
  } finally {
    await sql.end()
  }
}

async function loadExample(sql: Parameters<typeof migrate>[0]) {
  const { loadExampleIfEmpty } = await import('../../db/seed/load.ts')
  await loadExampleIfEmpty(sql, { say: (line) => console.log(line) })
}
