import { eq, sql } from 'drizzle-orm'
import { type Peace, usualPeace } from '../../lib/notices/peace.ts'
import type { Queryable, Tx } from '../open.ts'
import { noticeSettings } from '../schema/index.ts'

/** As chosen, or as usual. */
export async function settingsOf(db: Queryable, personId: string): Promise<Peace> {
  const [row] = await db.select().from(noticeSettings).where(eq(noticeSettings.personId, personId))
  if (!row) return usualPeace
  const { personId: _, ...peace } = row
  return peace
}

/** Keeps them, and asks anew when each notice that still waits may go. */
export async function keepSettings(tx: Tx, personId: string, settings: Peace) {
  await tx
    .insert(noticeSettings)
    .values({ ...settings, personId })
    .onConflictDoUpdate({ target: noticeSettings.personId, set: settings })
  await tx.execute(sql`
    with dropped as (
      delete from delivery_items where person_id = ${personId} and delivery_id is null
      returning programme_id, notice_id)
    update notices n set passed_on_at = null from dropped d
    where n.programme_id = d.programme_id and n.id = d.notice_id`)
}

/** How many notices wait for the person's next message, and from when on it may go. */
export async function heldFor(
  db: Queryable,
  personId: string,
): Promise<{ held: number; from: string | null }> {
  const [row] = await db.execute<{ held: number; from: string | null }>(sql`
    select count(*)::int as held, to_char(min(due_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as from
    from delivery_items where person_id = ${personId} and delivery_id is null`)
  return row ?? { held: 0, from: null }
}
