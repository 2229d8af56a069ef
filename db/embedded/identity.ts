import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export interface Identity {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root, so root hands it to `postgres` or `nobody`. Undefined: run as ourselves. */
export function serverIdentity(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : ''
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] =
      passwd
        .split('\n')
        .find((line) => line.startsWith(`${name}:`))
        ?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return { uid: 65_534, gid: 65_534 }
}

/** Whether that user can walk into the folder. */
export function reachable(folder: string, identity: Identity | undefined): boolean {
  if (!identity) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...identity, cwd: '/' }).status === 0
}
