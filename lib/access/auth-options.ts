import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { database } from '../../db/open.ts'
import { endSession, findForSignIn, startSession } from '../../db/queries/sign-ins.ts'
import { env } from '../env.ts'
import { keepable } from '../keepable.ts'
import { addressOf } from './request.ts'
import { sessionDays, signIn } from './sign-in.ts'

type SignedIn = { id: string; sid: string; name: string }

/** next-auth puts an error's message into the address it answers: a fault's belongs in the log alone. */
function unsaid(fault: unknown): never {
  console.error(JSON.stringify({ level: 'error', deed: 'sign-in', fault: String(fault) }))
  throw new Error('failed')
}

const byPassword = CredentialsProvider({
  credentials: { username: {}, password: {} },
  async authorize(given, request) {
    const headers = new Headers(request.headers as Record<string, string>)
    const username = keepable(given?.username ?? '')
    const agent = headers.get('user-agent')
    const ending = await signIn(username, given?.password ?? '', addressOf(headers), agent).catch(unsaid)
    if (ending.kind === 'blocked') throw new Error(`blocked:${ending.minutes}`)
    if (ending.kind !== 'signed-in') throw new Error(ending.kind)
    return { id: ending.personId, sid: ending.sessionId, name: ending.name } satisfies SignedIn
  },
})

/** Any OpenID Connect issuer; the person is found by preferred_username, and must exist already. */
const byIssuer = {
  id: 'oidc',
  name: env.OIDC_NAME,
  type: 'oauth' as const,
  wellKnown: `${env.OIDC_ISSUER}/.well-known/openid-configuration`,
  authorization: { params: { scope: 'openid profile email' } },
  idToken: true,
  checks: ['pkce' as const, 'state' as const],
  clientId: env.OIDC_CLIENT_ID,
  clientSecret: env.OIDC_CLIENT_SECRET,
  profile: (claims: { sub: string; preferred_username?: string; name?: string }) => ({
    id: claims.sub,
    name: claims.preferred_username ?? '',
  }),
}

export const offersIssuer = Boolean(env.OIDC_ISSUER && env.OIDC_CLIENT_ID)

/** next-auth keeps the cookie; who one is and what one may is read from the database at every request. */
export const authOptions: NextAuthOptions = {
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: sessionDays * 24 * 60 * 60 },
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
  providers: offersIssuer ? [byPassword, byIssuer] : [byPassword],
  callbacks: {
    async signIn({ user, account }) {
      if (account?.provider !== 'oidc') return true
      const person = await findForSignIn(database(), user.name ?? '')
      if (!person || person.disabledAt) return '/sign-in?error=unknown'
      Object.assign(user, {
        id: person.id,
        sid: await startSession(database(), person.id, 'oidc', null, sessionDays),
      })
      return true
    },
    jwt: ({ token, user }) => (user ? { sid: (user as unknown as SignedIn).sid } : token),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sid === 'string') await endSession(database(), token.sid)
    },
  },
}
