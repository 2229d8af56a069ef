import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { binaries } from './binaries.ts'
import { type Identity, serverIdentity } from './identity.ts'
import { alive } from './lock.ts'

/** A cluster's files: `data`, `server.log` and `cluster.json`, made together or not at all. */
export interface Cluster {
  home: string
  password: string
}

const user = 'concord'

/**
 * Creates the cluster below `home`. It is made aside and moved into place, so a start that dies half way
 * leaves nothing that looks finished.
 */
export function createCluster(home: string) {
  const identity = serverIdentity()
  if (existsSync(home))
    throw new Error(`${home} is not a complete database cluster. Move it away to begin anew.`)
  const place = `${home}.${process.pid}`
  for (const left of unfinished(home)) rmSync(left, { recursive: true, force: true })
  const password = randomBytes(24).toString('base64url')
  mkdirSync(place, { recursive: true, mode: 0o700 })
  const passwordFile = join(place, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  writeFileSync(join(place, 'cluster.json'), JSON.stringify({ password }), { mode: 0o600 })
  if (identity) for (const path of [place, passwordFile]) chownSync(path, identity.uid, identity.gid)
  // Under the locale "C" the trigrams of Chinese text are empty.
  const locale = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C.UTF-8',
    '--encoding=UTF8',
  ]
  const access = ['--auth=scram-sha-256', `--username=${user}`, `--pwfile=${passwordFile}`]
  run(identity, 'initdb', ['-D', join(place, 'data'), ...locale, ...access, '--no-instructions'])
  rmSync(passwordFile)
  renameSync(place, home)
}

/** What starts that died half way left behind. */
function unfinished(home: string): string[] {
  const beside = readdirSync(dirname(home)).filter((name) => name.startsWith(`${basename(home)}.`))
  return beside.map((name) => join(dirname(home), name))
}

export function readCluster(home: string): Cluster | undefined {
  const file = join(home, 'cluster.json')
  if (!existsSync(file) || !existsSync(join(home, 'data/PG_VERSION'))) return undefined
  return { home, password: JSON.parse(readFileSync(file, 'utf8')).password }
}

/** The port of the running server, or undefined. A `postmaster.pid` whose process is gone is not a server. */
export function runningPort({ home }: Cluster): number | undefined {
  const [pid, , , port] = postmaster(home)
  if (!pid || !port || !alive(Number(pid)) || !isPostgres(Number(pid))) return undefined
  return Number(port)
}

/** Starts the server on the port used last time, if that is still free, and answers the port. */
export async function startServer({ home }: Cluster, settings: Record<string, string>): Promise<number> {
  const remembered = join(home, 'port')
  const last = existsSync(remembered) ? Number(readFileSync(remembered, 'utf8')) : 0
  const port = (await freePort(last)) ?? (await freePort(0))!
  // PostgreSQL clears up after a killed server itself, unless that number is some other process by now.
  if (alive(Number(postmaster(home)[0] ?? 0))) rmSync(join(home, 'data/postmaster.pid'), { force: true })
  const options = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    ...settings,
  }
  const given = Object.entries(options).map(([key, value]) => `-c ${key}=${value || "''"}`)
  const log = join(home, 'server.log')
  run(serverIdentity(), 'pg_ctl', [
    'start',
    '-w',
    '-s',
    '-D',
    join(home, 'data'),
    '-l',
    log,
    '-o',
    given.join(' '),
  ])
  writeFileSync(remembered, String(port))
  return port
}

/** Fast stop: open transactions are rolled back, everything committed is kept. */
export function stopServer({ home }: Cluster) {
  run(serverIdentity(), 'pg_ctl', ['stop', '-w', '-s', '-m', 'fast', '-D', join(home, 'data')])
}

export function clusterUrl({ password }: Cluster, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}

function postmaster(home: string): string[] {
  const file = join(home, 'data/postmaster.pid')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

/** After a reboot the number in `postmaster.pid` may be anybody's. */
function isPostgres(pid: number): boolean {
  if (process.platform === 'win32') return true
  const proc = `/proc/${pid}/cmdline`
  const command = existsSync(proc)
    ? readFileSync(proc, 'utf8')
    : spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout
  return /postgres/.test(command ?? '')
}

function run(identity: Identity | undefined, program: string, args: string[]) {
  const path = join(binaries(identity), 'bin', program)
  // The server inherits these streams when it starts: pipes would never close.
  const quiet = args[0] === 'start'
  const done = spawnSync(path, args, {
    ...identity,
    cwd: '/',
    encoding: 'utf8',
    stdio: quiet ? 'ignore' : 'pipe',
    env: { ...process.env, LC_ALL: 'C' },
    windowsHide: true,
  })
  if (done.status === 0) return
  const log = args[args.indexOf('-l') + 1]
  const tail =
    quiet && log && existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n') : ''
  throw new Error(
    `${program} failed: ${done.error?.message ?? ''}${done.stderr ?? ''}${done.stdout ?? ''}${tail}`,
  )
}

function freePort(wanted: number): Promise<number | undefined> {
  return new Promise((settle) => {
    const probe = createServer()
    probe.once('error', () => settle(undefined))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => settle(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
