import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { env } from '../env.ts'
import type { Credential } from './scene.ts'
import { hashToken } from './token-hash.ts'

/** next-auth's cookie; the second name is the one it uses over https. */
const cookieNames = ['next-auth.session-token', '__Secure-next-auth.session-token']

/** The browser's sign-in. The cookie holds a session's id and nothing else; the session itself is read afresh. */
export const browserCredential = cache(async (): Promise<Credential | null> => {
  const jar = await cookies()
  const token = cookieNames.map((name) => jar.get(name)?.value).find(Boolean)
  const sessionId = token && (await sessionIn(token))
  return sessionId ? { sessionId } : null
})

/**
 * Cookies opened before. Opening one derives a key and decrypts, a twentieth of a page's work, always with the same
 * result; whether the session still holds, and until when, only the database says.
 */
const opened = new Map<string, string>()
const mostOpened = 5000

/** The session's id in the cookie; null when we did not make it, or it has run out. */
async function sessionIn(token: string): Promise<string | null> {
  const known = opened.get(token)
  if (known) return known
  if (!env.NEXTAUTH_SECRET) return null
  const claims = await decode({ token, secret: env.NEXTAUTH_SECRET }).catch(() => null)
  if (typeof claims?.sid !== 'string') return null
  if (opened.size >= mostOpened) opened.clear()
  opened.set(token, claims.sid)
  return claims.sid
}

/** A bearer token if the request carries one, else the browser's sign-in. */
export async function requestCredential(request: Request): Promise<Credential | null> {
  const [scheme, token] = (request.headers.get('authorization') ?? '').split(' ')
  if (scheme?.toLowerCase() === 'bearer' && token) return { tokenHash: hashToken(token) }
  return browserCredential()
}
