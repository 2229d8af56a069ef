import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import { holders } from './embedded/holders.ts'
import { reachable, serverIdentity } from './embedded/identity.ts'
import { underLock } from './embedded/lock.ts'
import {
  type Cluster,
  clusterUrl,
  createCluster,
  readCluster,
  runningPort,
  startServer,
  stopServer,
} from './embedded/server.ts'

export const productFolder = '.data/postgres'
const productDatabase = 'concord'

export interface Embedded {
  /** Connection address of the product's database on this server. */
  url: string
  /** Whether a server left running by another process was taken over. */
  adopted: boolean
  /** Stops the server unless another process is still using it. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  database?: string
  /** Server settings, for example `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>
}

/**
 * Starts, or adopts, the packaged PostgreSQL whose files lie below `folder`, and makes sure the database exists.
 * Safe to call from several processes at once. Throws when the platform has no packaged PostgreSQL.
 */
export async function openEmbedded(folder = productFolder, options: EmbeddedOptions = {}): Promise<Embedded> {
  const { database = productDatabase, settings = {} } = options
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'lock')
  const inUse = holders(folder)
  const { cluster, port, adopted } = await underLock(lock, async () => {
    const cluster = findOrCreate(folder)
    const running = runningPort(cluster)
    if (!running) inUse.forgetAll()
    const port = running ?? (await startServer(cluster, settings))
    await ensureDatabase(clusterUrl(cluster, port, 'postgres'), database)
    inUse.enter()
    return { cluster, port, adopted: running !== undefined }
  })
  const stop = () =>
    underLock(lock, async () => {
      if (!inUse.leave() && runningPort(cluster)) stopServer(cluster)
    })
  return { url: clusterUrl(cluster, port, database), adopted, stop }
}

/** The address of the server running below `folder`, or undefined when none runs. Starts nothing. */
export function runningUrl(folder = productFolder, database = productDatabase): string | undefined {
  const cluster = existsSync(folder) ? readCluster(clusterHome(folder)) : undefined
  const port = cluster && runningPort(cluster)
  return cluster && port ? clusterUrl(cluster, port, database) : undefined
}

function findOrCreate(folder: string): Cluster {
  const home = clusterHome(folder)
  if (!readCluster(home)) createCluster(home)
  return readCluster(home)!
}

/**
 * Where the cluster's files are: below `folder`, or, when the server's user cannot walk there (a checkout
 * under root's closed home), in a place of its own that `folder/home` remembers.
 */
function clusterHome(folder: string): string {
  const pointer = join(folder, 'home')
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8')
  if (reachable(resolve(folder), serverIdentity())) return resolve(folder, 'cluster')
  const mark = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)
  const home = `/var/tmp/concord-${mark}`
  writeFileSync(pointer, home)
  return home
}

async function ensureDatabase(server: string, database: string) {
  const sql = postgres(server, { max: 1, onnotice: () => {}, connect_timeout: 60 })
  try {
    const found = await sql`select 1 from pg_database where datname = ${database}`
    if (found.length === 0) await sql`create database ${sql(database)}`
  } finally {
    await sql.end()
  }
}
