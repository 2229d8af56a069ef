import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { underLock } from '../../db/embedded/lock.ts'
import { whenStopping } from './stop.ts'

const stamp = '.next/BUILD_SOURCE_HASH'
const log = '.data/build.log'
const rooms = ['app', 'lib', 'db', 'public']

/** Builds the product unless the build there is of these very sources. */
export async function buildIfStale() {
  mkdirSync('.data', { recursive: true })
  const work = async () => {
    const hash = sourceHash()
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
    console.log('Building …')
    await build()
    writeFileSync(stamp, hash)
  }
  await underLock('.data/build.lock', work, 30 * 60_000)
}

async function build() {
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', output, output],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  whenStopping(() => child.kill())
  const code = await new Promise((settle) => child.on('exit', settle))
  if (code === 0) return
  throw new Error(
    `${readFileSync(log, 'utf8').split('\n').slice(-40).join('\n')}\nThe build failed; all of it: ${log}`,
  )
}

/** A digest of everything a build is made from. Tests and migrations are not. */
export function sourceHash(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources()) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function sources(): string[] {
  const atTop = readdirSync('.').filter(
    (name) => /\.(ts|tsx|js|mjs|json)$/.test(name) && name !== 'next-env.d.ts',
  )
  const inRooms = rooms.filter((room) => existsSync(room)).flatMap(filesBelow)
  return [...atTop, ...inRooms]
    .filter((file) => !/\.test\.tsx?$|\.tsbuildinfo$|^db.migrations/.test(file))
    .sort()
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}
