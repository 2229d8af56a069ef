import { sql } from 'drizzle-orm'
import type { Tx } from '../open.ts'

export const CHANNEL = 'concord'

/** What every web process hears after the commit. `all` = read everything again. */
export type Announcement = {
  programmeId: string
  eventIds: number[] | 'many'
  unitIds: string[] | 'all'
  personIds: string[] | 'all'
}

/** PostgreSQL refuses payloads of 8,000 bytes and more. */
const MOST = 7_500

/** Sent on commit, in the transaction (`tx.notify()` of postgres.js would be sent at once, outside it). */
export async function announce(tx: Tx, announcement: Announcement) {
  const whole = JSON.stringify(announcement)
  const payload =
    whole.length < MOST
      ? whole
      : JSON.stringify({ ...announcement, eventIds: 'many', unitIds: 'all', personIds: 'all' })
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${payload})`)
}
