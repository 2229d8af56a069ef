import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs `npm ci` unless what is installed already is what the lock file says. Development packages are always
 * included: the build and the checks need them whatever NODE_ENV says.
 */
export async function ensureInstalled(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = join(root, 'node_modules/.concord-lock')
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!installed(root, JSON.parse(lock))) install(root)
  writeFileSync(stamp, hash)
}

/** npm writes down what it installed; somebody may have run it by hand. */
function installed(root, lock) {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const present = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    if (!present[path]) return wanted.optional === true || wanted.peer === true
    return present[path].version === wanted.version
  })
}

function install(root) {
  console.log('Installing packages …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const env = { ...process.env, NODE_ENV: '' }
  const options = { cwd: root, env, stdio: 'inherit' }
  const done = npm?.endsWith('js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (done.status !== 0) throw new Error('npm ci failed; the reason stands above.')
}
