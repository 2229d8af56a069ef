import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Queryable, Tx } from '../open.ts'
import { apiTokens, sessions, signInFailures } from '../schema/index.ts'

export type OpenSession = {
  id: string
  /** ISO 8601, UTC. */
  startedAt: string
  expiresAt: string
  address: string | null
  agent: string | null
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)

/** The sign-ins of a person that still hold, the newest first. */
export function listSessions(db: Queryable, personId: string): Promise<OpenSession[]> {
  return db.execute<OpenSession>(sql`
    select id, ${iso('created_at')} as "startedAt", ${iso('expires_at')} as "expiresAt", address, agent
    from sessions where person_id = ${personId} and ended_at is null and expires_at > now()
    order by created_at desc limit 100`)
}

/** Ends one sign-in of that person; false when it was not theirs or had ended. */
export async function endSessionOf(tx: Tx, personId: string, sessionId: string): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(and(eq(sessions.id, sessionId), eq(sessions.personId, personId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id })
  return ended.length > 0
}

/** Every API token of a person stops working. */
export async function revokeTokensOf(tx: Tx, personId: string) {
  await tx
    .update(apiTokens)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiTokens.personId, personId), isNull(apiTokens.revokedAt)))
}

export type Blocked = { key: string; failures: number; until: string; minutes: number }

/** Accounts and addresses closed for too many failures, the longest closed first. */
export function listBlocked(db: Queryable): Promise<Blocked[]> {
  return db.execute<Blocked>(sql`
    select key, failures, ${iso('blocked_until')} as until,
      ceil(extract(epoch from blocked_until - now()) / 60)::int as minutes
    from sign_in_failures where blocked_until > now() order by blocked_until desc limit 200`)
}

/** Opens a closed account or address again; false when it was not closed. */
export async function unblock(tx: Tx, key: string): Promise<boolean> {
  const opened = await tx
    .delete(signInFailures)
    .where(eq(signInFailures.key, key))
    .returning({ key: signInFailures.key })
  return opened.length > 0
}
