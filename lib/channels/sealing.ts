import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { readEnv } from '../env.ts'

/** Keys of different purposes are different keys, all from the installation's one secret. */
function keyFor(purpose: string): Buffer {
  const secret = readEnv(process.env).NEXTAUTH_SECRET
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set. `npm start` makes one; any other program must.')
  return Buffer.from(hkdfSync('sha256', secret, 'concord', purpose, 32))
}

/** A secret as it is kept: a copy of the database alone opens nothing (AES-256-GCM). */
export function seal(text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Throws when it was sealed with another secret, or changed. */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

const signatureOf = (purpose: string, text: string) =>
  createHmac('sha256', keyFor(purpose)).update(text).digest('base64url')

/** `text.signature`: whoever carries it was given it by us, for this purpose. */
export const sign = (purpose: string, text: string) => `${text}.${signatureOf(purpose, text)}`

/** The text of a token we signed for that purpose; null of any other. */
export function signedText(purpose: string, token: string): string | null {
  const dot = token.lastIndexOf('.')
  if (dot < 0) return null
  const [given, made] = [token.slice(dot + 1), signatureOf(purpose, token.slice(0, dot))].map((text) =>
    Buffer.from(text),
  )
  const same = given && made && given.length === made.length && timingSafeEqual(given, made)
  return same ? token.slice(0, dot) : null
}
