import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { expect, onTestFinished, test } from 'vitest'
import { openEmbedded, runningUrl } from './embedded.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'concord-embedded-'))
  chmodSync(path, 0o755)
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Another process that opens the server below `path`, says so, and stays until it is killed. */
async function otherProcess(path: string): Promise<ChildProcess> {
  const script = `
    import { openEmbedded } from ${JSON.stringify(import.meta.resolve('./embedded.ts'))}
    await openEmbedded(${JSON.stringify(path)})
    console.log('open')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout!, 'data')
  return child
}

async function killed(child: ChildProcess) {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

test('what was committed outlives a kill -9, and the server left running is taken over', async () => {
  const path = folder()
  const first = await otherProcess(path)
  const sql = postgres(runningUrl(path)!, { max: 1 })
  await sql`create table kept as select 1 as one`
  await killed(first)
  const second = await openEmbedded(path)
  expect(second.adopted).toBe(true)
  expect(await sql`select one from kept`).toHaveLength(1)
  await sql.end()
  await second.stop()
  expect(runningUrl(path)).toBeUndefined()
})

test('a process that leaves does not take the server from another that still uses it', async () => {
  const path = folder()
  const other = await otherProcess(path)
  const ours = await openEmbedded(path)
  await ours.stop()
  expect(runningUrl(path)).toBeDefined()
  await killed(other)
  await (await openEmbedded(path)).stop()
  expect(runningUrl(path)).toBeUndefined()
})

test('two first starts at once make one cluster and share it', async () => {
  const path = folder()
  const [one, two] = await Promise.all([otherProcess(path), otherProcess(path)])
  const ours = await openEmbedded(path)
  expect(ours.adopted).toBe(true)
  await killed(one!)
  await killed(two!)
  await ours.stop()
})

test('a server file naming some other living process does not hinder a start', async () => {
  const path = folder()
  await (await openEmbedded(path)).stop()
  const data = join(path, 'cluster/data')
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1\n5432\n`)
  const again = await openEmbedded(path)
  expect(again.adopted).toBe(false)
  await again.stop()
})

test('a damaged cluster is never replaced by an empty one', async () => {
  const path = folder()
  await (await openEmbedded(path)).stop()
  rmSync(join(path, 'cluster/cluster.json'))
  await expect(openEmbedded(path)).rejects.toThrow(/not a complete database cluster/)
  expect(existsSync(join(path, 'cluster/data/PG_VERSION'))).toBe(true)
})
