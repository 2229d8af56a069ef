import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureInstalled } from './install.mjs'

// Everything up to the command itself uses nothing but Node 20.9: it runs before anything is installed.
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Begins one of the commands: installs the packages if the lock file changed, moves over to the pinned Node,
 * and runs the command's `main(args)`. The process exits with the number that answers.
 */
export async function begin(command) {
  process.chdir(root)
  try {
    await ensureInstalled(root)
    const node = pinnedNode()
    if (node) return handOver(node)
    if (!process.features.typescript) throw new Error(tooOld)
    if (existsSync('.env')) process.loadEnvFile('.env')
    const { main } = await import(pathToFileURL(join(root, 'scripts/commands', `${command}.ts`)).href)
    process.exitCode = await main(process.argv.slice(2))
  } catch (fault) {
    console.error(fault?.message ?? fault)
    if (process.env.DEBUG) console.error(fault)
    process.exitCode = 1
  }
}

const tooOld =
  `This is Node ${process.versions.node}, and there is no packaged Node for ${process.platform} ${process.arch}. ` +
  'Install Node 24 and try again.'

/** The packaged Node of the lock file, unless this process already runs on it or there is none. */
function pinnedNode() {
  const os = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  const path = join(root, 'node_modules', `node-${os}-${process.arch}`, file)
  if (!existsSync(path) || realpathSync(path) === realpathSync(process.execPath)) return undefined
  return path
}

/** Runs the same command on another Node. The channel between the two tells the second when the first is killed. */
function handOver(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  // Ctrl-C reaches both; the first waits for the second to clear up.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((settle) => {
    child.on('error', (fault) => {
      console.error(fault.message)
      process.exitCode = 1
      settle()
    })
    child.on('exit', (code, signal) => {
      process.exitCode = signal ? 1 : (code ?? 1)
      settle()
    })
  })
}
