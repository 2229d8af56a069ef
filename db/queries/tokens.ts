import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Queryable } from '../open.ts'
import { apiTokens } from '../schema/index.ts'

export async function storeToken(
  db: Queryable,
  token: { personId: string; name: string; tokenHash: string },
) {
  const [row] = await db.insert(apiTokens).values(token).returning({ id: apiTokens.id })
  return (row as { id: string }).id
}

export function listTokens(db: Queryable, personId: string) {
  return db
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      createdAt: apiTokens.createdAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .where(and(eq(apiTokens.personId, personId), isNull(apiTokens.revokedAt)))
    .orderBy(desc(apiTokens.createdAt))
}

/** False when it was not theirs or revoked already. */
export async function revokeToken(db: Queryable, personId: string, id: string): Promise<boolean> {
  const revoked = await db
    .update(apiTokens)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiTokens.id, id), eq(apiTokens.personId, personId), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id })
  return revoked.length > 0
}
