import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Queryable } from '../open.ts'
import { people, sessions, signInFailures } from '../schema/index.ts'

/** Minutes a key is still blocked; 0 when it is free. The database's clock is the same for every process. */
export async function minutesBlocked(db: Queryable, keys: string[]): Promise<number> {
  const [row] = await db.execute<{ minutes: number }>(sql`
    select coalesce(ceil(extract(epoch from max(blocked_until) - now()) / 60), 0)::int as minutes
    from sign_in_failures where key in ${keys} and blocked_until > now()`)
  return row?.minutes ?? 0
}

/** Counts a failure under each key; the `limit`-th within `minutes` blocks it for as long. Older ones are forgotten. */
export async function countFailure(db: Queryable, keys: string[], limit: number, minutes: number) {
  const span = sql`make_interval(mins => ${minutes})`
  for (const key of [...keys].sort())
    await db.execute(sql`
      insert into sign_in_failures as f (key, failures, last_at) values (${key}, 1, now())
      on conflict (key) do update set
        failures = case when f.last_at < now() - ${span} then 1 else f.failures + 1 end,
        last_at = now(),
        blocked_until = case when f.last_at >= now() - ${span} and f.failures + 1 >= ${limit} then now() + ${span} end`)
}

export async function forgetFailures(db: Queryable, keys: string[]) {
  await db.delete(signInFailures).where(sql`${signInFailures.key} in ${keys}`)
}

export async function findForSignIn(db: Queryable, username: string) {
  const [person] = await db
    .select({
      id: people.id,
      name: people.name,
      passwordHash: people.passwordHash,
      disabledAt: people.disabledAt,
    })
    .from(people)
    .where(sql`lower(${people.username}) = ${username.toLowerCase()}`)
  return person ?? null
}

export async function startSession(
  db: Queryable,
  personId: string,
  address: string,
  agent: string | null,
  days: number,
) {
  const [session] = await db
    .insert(sessions)
    .values({
      personId,
      address,
      agent: agent?.slice(0, 300) ?? null,
      expiresAt: sql`now() + make_interval(days => ${days})`,
    })
    .returning({ id: sessions.id })
  return (session as { id: string }).id
}

export async function endSession(db: Queryable, sessionId: string) {
  await db
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
}

/** Everywhere, or everywhere but here. */
export async function endSessionsOf(db: Queryable, personId: string, except?: string) {
  await db
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(
      and(
        eq(sessions.personId, personId),
        isNull(sessions.endedAt),
        except ? sql`${sessions.id} <> ${except}` : undefined,
      ),
    )
}
