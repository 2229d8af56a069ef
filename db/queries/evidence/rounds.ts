import { sql } from 'drizzle-orm'
import type { Day } from '../../../lib/calendar.ts'
import type { Evidence, RoundEvidence } from '../../../lib/scoring/evidence.ts'
import { list, ofUnit } from './rows.ts'

export type RoundRows = {
  rounds: Omit<RoundEvidence, 'visitedOn'>[] | null
  visitDays: { on: Day }[] | null
}

/** S0 coverage: the rounds that were opened, whether a visit to the unit is planned in each, and when it was visited. */
export const roundColumns = sql`
  ${list(
    sql`'id', q.id, 'startsOn', q.starts_on, 'endsOn', q.ends_on, 'planned', exists (select from planned_visits r
      where ${ofUnit} and r.round_id = q.id and r.dropped_on is null)`,
    sql`rounds q`,
    sql`q.programme_id = u.programme_id and q.opened_on is not null`,
  )} as rounds,
  ${list(sql`'on', r.visited_on`, sql`visits r`, ofUnit)} as "visitDays"`

export function roundEvidence({ rounds, visitDays }: RoundRows): Pick<Evidence, 'rounds'> {
  const days = (visitDays ?? []).map(({ on }) => on).sort()
  return {
    rounds: (rounds ?? []).map((round) => ({
      ...round,
      visitedOn: days.find((day) => round.startsOn <= day && day <= round.endsOn) ?? null,
    })),
  }
}
