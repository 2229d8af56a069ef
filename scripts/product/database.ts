import { openEmbedded } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { connect } from '../../db/open.ts'
import { readEnv } from '../../lib/env.ts'
import { whenStopping } from './stop.ts'

/** Makes DATABASE_URL name a running server: the one given, or the embedded one, started or taken over. */
export async function openDatabase() {
  if (process.env.DATABASE_URL) return
  const embedded = await openEmbedded()
  process.env.DATABASE_URL = embedded.url
  whenStopping(embedded.stop)
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
