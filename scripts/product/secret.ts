import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const file = '.data/secret'

/** Gives the process a signing secret: the one in the environment, or one made once and kept, readable by us alone. */
export function ensureSecret() {
  if (process.env.NEXTAUTH_SECRET || process.env.AUTH_SECRET) return
  if (!existsSync(file)) {
    mkdirSync('.data', { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'a' })
  }
  process.env.NEXTAUTH_SECRET = readFileSync(file, 'utf8').trim()
}
