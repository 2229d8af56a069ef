import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrateUrl, migrationsFolder } from '../migrate.ts'
import { connect, type Sql } from '../open.ts'

const prefix = 'concord_test'
const templateLock = 2_017_019

/** The address of another database on the same server. */
export function onServer(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

/**
 * Makes sure a migrated template exists on the server and answers its name. It is named by what the migrations
 * say, so a changed migration makes a new one; clones left by runs that were killed are dropped.
 */
export async function ensureTemplate(server: string): Promise<string> {
  const { sql } = connect(onServer(server, 'postgres'), { max: 1 })
  try {
    await sql`select pg_advisory_lock(${templateLock})`
    await dropAbandoned(sql)
    const name = `${prefix}_template_${migrationsHash()}`
    const found = await sql`select 1 from pg_database where datname = ${name}`
    if (found.length === 0) await buildTemplate(sql, server, name)
    return name
  } finally {
    await sql.end()
  }
}

/** Built under another name and renamed when complete: a template that exists is a finished one. */
async function buildTemplate(sql: Sql, server: string, name: string) {
  const building = `${name}_building`
  await sql`drop database if exists ${sql(building)} with (force)`
  await sql`create database ${sql(building)} template template0`
  await migrateUrl(onServer(server, building))
  await sql`alter database ${sql(building)} rename to ${sql(name)}`
}

let clones = 0

/** A name for a private database that tells, to a later run, which process it belonged to. */
export function cloneName(): string {
  clones += 1
  return `${prefix}_${process.pid}_${clones}`
}

async function dropAbandoned(sql: Sql) {
  const rows = await sql`select datname from pg_database where datname ~ ${`^${prefix}_[0-9]+_[0-9]+$`}`
  for (const { datname } of rows) {
    const pid = Number(datname.split('_')[2])
    if (!running(pid)) await sql`drop database if exists ${sql(datname)} with (force)`
  }
}

function running(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function migrationsHash(): string {
  const files = readdirSync(migrationsFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.slice(migrationsFolder.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}
