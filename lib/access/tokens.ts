import { randomBytes } from 'node:crypto'
import type { Queryable } from '../../db/open.ts'
import { findForSignIn } from '../../db/queries/sign-ins.ts'
import { storeToken } from '../../db/queries/tokens.ts'
import { hashToken } from './token-hash.ts'

/** A new bearer token for the REST API. Shown once; only its hash is kept. Throws for an unknown or disabled name. */
export async function issueToken(db: Queryable, username: string, name = 'npm run token'): Promise<string> {
  const person = await findForSignIn(db, username)
  if (!person || person.disabledAt) throw new Error(`There is no active person called ${username}.`)
  const { token, tokenHash } = newToken()
  await storeToken(db, { personId: person.id, name, tokenHash })
  return token
}

/** 192 random bits, and the hash by which they are known again. */
export function newToken(): { token: string; tokenHash: string } {
  const token = `concord_${randomBytes(24).toString('base64url')}`
  return { token, tokenHash: hashToken(token) }
}
