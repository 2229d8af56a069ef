import { and, eq } from 'drizzle-orm'
import type { Tx } from '../open.ts'
import { submissions } from '../schema/index.ts'

/**
 * Owns the form's key, or answers with what the first to arrive made of it. A second, simultaneous post waits here
 * for the first to commit (the unique key holds it), so a double click is one record.
 */
export async function claimSubmission(tx: Tx, personId: string, key: string, deed: string) {
  const claimed = await tx
    .insert(submissions)
    .values({ personId, key, deed })
    .onConflictDoNothing()
    .returning({ key: submissions.key })
  if (claimed.length > 0) return null
  const [earlier] = await tx
    .select({ outcome: submissions.outcome })
    .from(submissions)
    .where(and(eq(submissions.personId, personId), eq(submissions.key, key)))
  return earlier ?? null
}

export async function keepOutcome(tx: Tx, personId: string, key: string, outcome: unknown) {
  await tx
    .update(submissions)
    .set({ outcome: outcome ?? null })
    .where(and(eq(submissions.personId, personId), eq(submissions.key, key)))
}
