import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alive } from './lock.ts'

/**
 * Who is using the server: one file a process, named by its number. The last one out stops the server,
 * so a worker or a command beside the running product does not take its database away.
 * Call under the cluster's lock.
 */
export function holders(folder: string) {
  const place = join(folder, 'in-use')
  mkdirSync(place, { recursive: true })
  return {
    forgetAll: () => rmSync(place, { recursive: true, force: true }),
    enter() {
      mkdirSync(place, { recursive: true })
      writeFileSync(join(place, String(process.pid)), '')
    },
    /** Leaves, and answers whether anybody alive remains. */
    leave(): boolean {
      rmSync(join(place, String(process.pid)), { force: true })
      const gone = readdirSync(place).filter((pid) => !alive(Number(pid)))
      for (const pid of gone) rmSync(join(place, pid), { force: true })
      return readdirSync(place).length > 0
    },
  }
}
