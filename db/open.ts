import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { readEnv } from '../lib/env.ts'
import { preparing } from './prepared.ts'
import * as schema from './schema/index.ts'

/** A postgres.js client. Dates and timestamps come back as strings: drizzle switches this client's parsers off. */
export type Sql = postgres.Sql
export type Db = PostgresJsDatabase<typeof schema> & { $client: Sql }
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]
/** What a query needs that may run inside a transaction or outside one. */
export type Queryable = Db | Tx

export interface Connection {
  sql: Sql
  db: Db
}

/** Next bundles a module several times and reloads it in development; the pool must exist once a process. */
const shared = globalThis as typeof globalThis & { concordConnection?: Connection }

/** The database's address. The commands under `scripts/` set it when the database is the embedded one. */
export function databaseUrl(): string {
  const url = readEnv(process.env).DATABASE_URL
  if (url) return url
  throw new Error('DATABASE_URL is not set. `npm start` sets it; any other program must.')
}

/** Opens a pool of its own; the caller ends it with `sql.end()`. Sessions run in Asia/Shanghai. */
export function connect(
  url = databaseUrl(),
  options: postgres.Options<Record<string, never>> = {},
): Connection {
  const sql: Sql = postgres(url, {
    max: readEnv(process.env).DATABASE_POOL,
    onnotice: () => {},
    ...options,
    connection: { application_name: 'concord', TimeZone: 'Asia/Shanghai', ...options.connection },
  })
  return { sql, db: drizzle(preparing(sql), { schema }) }
}

/** This process's pool, opened on first use. */
export function connection(): Connection {
  shared.concordConnection ??= connect()
  return shared.concordConnection
}

/** This process's drizzle handle. Pages, actions and routes get theirs from a door instead. */
export function database(): Db {
  return connection().db
}

/** Puts another connection in the process's place (tests do), and answers the one that stood there. */
export function replaceConnection(next: Connection | undefined): Connection | undefined {
  const previous = shared.concordConnection
  shared.concordConnection = next
  return previous
}

/** Ends this process's pool if it was opened. */
export async function closeConnection() {
  await replaceConnection(undefined)?.sql.end({ timeout: 5 })
}
