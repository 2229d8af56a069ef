import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { alive } from '../db/embedded/lock.ts'
import { migrateUrl } from '../db/migrate.ts'
import { connect, type Sql } from '../db/open.ts'
import { reset } from '../db/seed/reset.ts'
import { onServer } from '../db/testing/template.ts'

const prefix = 'concord_bench'
const run = `${prefix}_run_${process.pid}`

/**
 * The address of a fresh database with the example at that scale. What was loaded once is kept beside it and copied,
 * as long as the sources of the example are the same: at scale 100 loading takes minutes.
 */
export async function freshDatabase(server: string, scale: number): Promise<string> {
  const { sql } = connect(onServer(server, 'postgres'), { max: 1 })
  const kept = `${prefix}_${scale}_${exampleHash()}`
  try {
    if (!(await exists(sql, kept))) await load(sql, server, scale, kept)
    await dropAbandoned(sql)
    await sql`drop database if exists ${sql(run)} with (force)`
    await sql`create database ${sql(run)} template ${sql(kept)}`
  } finally {
    await sql.end()
  }
  return onServer(server, run)
}

/** The address of a fresh database with every table and nothing in it. */
export async function emptyDatabase(server: string): Promise<string> {
  const { sql } = connect(onServer(server, 'postgres'), { max: 1 })
  await dropAbandoned(sql)
  await sql`drop database if exists ${sql(run)} with (force)`
  await sql`create database ${sql(run)} template template0`
  await sql.end()
  await migrateUrl(onServer(server, run))
  return onServer(server, run)
}

/** Ends what the run left; what was loaded stays for the next time. */
export async function dropRun(server: string) {
  const { sql } = connect(onServer(server, 'postgres'), { max: 1 })
  await sql`drop database if exists ${sql(run)} with (force)`
  await sql.end()
}

/** What runs that were killed left behind. */
async function dropAbandoned(sql: Sql) {
  const rows = await sql`select datname from pg_database where datname ~ ${`^${prefix}_run_[0-9]+$`}`
  for (const { datname } of rows)
    if (!alive(Number(datname.split('_').at(-1))))
      await sql`drop database if exists ${sql(datname)} with (force)`
}

/** Loaded under another name and renamed when complete: one that exists is whole. */
async function load(sql: Sql, server: string, scale: number, name: string) {
  console.log(`Loading the example at scale ${scale} …`)
  const loading = `${name}_loading`
  const older = await sql`select datname from pg_database where datname ~ ${`^${prefix}_${scale}_`}`
  for (const { datname } of older) await sql`drop database ${sql(datname)} with (force)`
  await sql`create database ${sql(loading)} template template0`
  await reset(scale, onServer(server, loading), () => {})
  const { sql: own } = connect(onServer(server, loading), { max: 1 })
  await own`vacuum analyze`
  await own.end()
  await sql`alter database ${sql(loading)} rename to ${sql(name)}`
}

async function exists(sql: Sql, name: string): Promise<boolean> {
  return (await sql`select 1 from pg_database where datname = ${name}`).length > 0
}

/** A digest of what the example is made from. */
function exampleHash(): string {
  const hash = createHash('sha256')
  for (const folder of [
    'db/migrations',
    'db/reference',
    'db/seed',
    'db/schema',
    'db/queries/evidence',
    'lib/scoring',
  ])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = join(folder, name)
      if (statSync(file).isFile() && !file.includes('.test.')) hash.update(name).update(readFileSync(file))
    }
  return hash.digest('hex').slice(0, 10)
}
