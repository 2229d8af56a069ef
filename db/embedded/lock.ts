import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Runs `work` while holding the file `path` as a lock between processes. A dead holder's lock is taken over, and
 * so is one older than `staleAfterMs`, which must be longer than the work: the number in it may be anybody's by then.
 */
export async function underLock<T>(path: string, work: () => Promise<T>, staleAfterMs = 120_000): Promise<T> {
  while (!take(path, staleAfterMs)) await pause(50)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path: string, staleAfterMs: number): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  }
  removeIfStale(path, staleAfterMs)
  return false
}

/** Moved aside before it is judged finally: two waiters must not delete each other's fresh lock. */
function removeIfStale(path: string, staleAfterMs: number) {
  const seen = holder(path)
  if (seen === undefined || !stale(path, seen, staleAfterMs)) return
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (holder(aside) !== seen) linkSync(aside, path)
  } catch {
    // Another waiter was quicker.
  }
  rmSync(aside, { force: true })
}

function holder(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function stale(path: string, seen: string, staleAfterMs: number): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs
    // Between creation and its first byte a lock is empty for a moment.
    return age > staleAfterMs || (age > 1000 && seen === '') || (seen !== '' && !alive(Number(seen)))
  } catch {
    return false
  }
}

/** Whether a process of that number exists, whoever owns it. */
export function alive(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
