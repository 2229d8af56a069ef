import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import { publishedDays, publishedYears } from '../lib/calendar-days/published.ts'
import { connect, type Sql } from './open.ts'
import { layInPublished } from './queries/calendar.ts'
import * as schema from './schema/index.ts'

export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

/** One number for the whole product's set-up: migrating and seeding never run twice at once. */
const setupLock = 2_017_018

/**
 * Runs the migrations that have not run yet, in order, in one transaction, lays in the published calendar, and then
 * runs `seed`.
 * Two callers at once wait for each other. Needs a client with at least two connections.
 */
export async function migrate(sql: Sql, seed: () => Promise<unknown> = async () => {}) {
  const session = await sql.reserve()
  try {
    await holdSetupLock(session)
    await runMigrations(drizzle(sql), { migrationsFolder })
    await layInPublished(drizzle(sql, { schema }), publishedDays(), publishedYears)
    await seed()
  } finally {
    await session`select pg_advisory_unlock(${setupLock})`
    session.release()
  }
}

async function holdSetupLock(session: Sql) {
  const [answer] = await session`select pg_try_advisory_lock(${setupLock}) as held`
  if (answer?.held) return
  console.log('Another process is setting up the database; waiting for it …')
  await session`select pg_advisory_lock(${setupLock})`
}

/** Migrates the database at `url`. */
export async function migrateUrl(url?: string) {
  const { sql } = connect(url, { max: 2 })
  try {
    await migrate(sql)
  } finally {
    await sql.end()
  }
}
