import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { underLock } from './lock.ts'

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concord-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'lock')
}

test('one at a time holds a lock', async () => {
  const path = lockFile()
  let inside = 0
  const most: number[] = []
  const work = async () => {
    inside += 1
    most.push(inside)
    await pause(5)
    inside -= 1
  }
  await Promise.all(Array.from({ length: 8 }, () => underLock(path, work)))
  expect(most).toEqual(Array(8).fill(1))
})

test('a lock whose holder is dead is taken over', async () => {
  const path = lockFile()
  writeFileSync(path, '4194399')
  expect(await underLock(path, async () => 'done')).toBe('done')
})

test('a lock older than its work can take is taken over, whoever has that number now', async () => {
  const path = lockFile()
  writeFileSync(path, String(process.pid))
  const longAgo = new Date(Date.now() - 10_000)
  utimesSync(path, longAgo, longAgo)
  expect(await underLock(path, async () => 'done', 5000)).toBe('done')
})

test('work that fails leaves no lock behind', async () => {
  const path = lockFile()
  const failing = underLock(path, () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(await underLock(path, async () => 'done')).toBe('done')
})
