import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Leadership } from '../../lib/scoring/transform.ts'
import type { Queryable, Tx } from '../open.ts'
import { programmeSettings } from '../schema/index.ts'

export type SettingsRow = {
  ordinal: number
  fromOn: Day
  comparesUnits: boolean
  usesLetters: boolean
  notGovernmentLed: Leadership
  reason: string
  setByName: string | null
}

/** What was settled since the programme began, the newest first. */
export function listSettings(db: Queryable, programmeId: string): Promise<SettingsRow[]> {
  return db.execute<SettingsRow>(sql`
    select s.ordinal, s.from_on::text as "fromOn", s.compares_units as "comparesUnits",
      s.uses_letters as "usesLetters", s.not_government_led as "notGovernmentLed", s.reason, p.name as "setByName"
    from programme_settings s left join people p on p.id = s.set_by
    where s.programme_id = ${programmeId} order by s.from_on desc, s.ordinal desc`)
}

/** The programme must be locked: the ordinal is the next. */
export async function insertSettings(tx: Tx, row: Omit<typeof programmeSettings.$inferInsert, 'ordinal'>) {
  const [last] = await tx.execute<{ next: number }>(sql`
    select coalesce(max(ordinal), 0) + 1 as next from programme_settings where programme_id = ${row.programmeId}`)
  const ordinal = last?.next ?? 1
  await tx.insert(programmeSettings).values({ ...row, ordinal })
  return ordinal
}
