import type { Tx } from '../../db/open.ts'
import { appendEvents } from '../../db/queries/events.ts'
import type { SweptSlip } from '../../db/queries/ladder.ts'
import type { NewEvent } from '../access/deed.ts'
import type { Day } from '../calendar.ts'

/** What the clock wrote, into the trail: it has no actor. Answers the events' ids. */
export async function recordSlips(
  tx: Tx,
  programme: { id: string },
  today: Day,
  slips: readonly SweptSlip[],
): Promise<number[]> {
  const events = slips.map(
    ({ id, unitId, rung }): NewEvent => ({
      name: rung === 'red' ? 'slip.proposed' : 'slip.issued',
      record: { kind: 'slip', id },
      unitId,
      after: { rung },
    }),
  )
  const clock = { programme, today, actor: { id: null }, requestId: 'clock' }
  return (await appendEvents(tx, clock, events)).map(({ id }) => id)
}
