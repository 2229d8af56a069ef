import type { Day } from '../../lib/calendar.ts'
import { drawRechecks, recheckDue } from '../../lib/verifications/rechecks.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { personId } from './people.ts'
import { event, noRecords } from './records.ts'
import { programmeId } from './world.ts'

export type Completion = { id: string; unitId: string; acceptedOn: Day; verificationId: string | null }

const month = '2017-10'
const confirmedOn: Day = '2017-11-13'

/** October's draw, confirmed in the middle of November; a visit since then has answered some of it. */
export function recheckRecords(completions: Completion[]) {
  const rechecks: (typeof schema.rechecks.$inferInsert)[] = []
  const events = noRecords()
  const drawn = new Set(
    drawRechecks(
      programmeId,
      month,
      completions.map(({ id }) => id),
    ),
  )
  const confirmedBy = personId('supervisor')
  for (const { id: assignmentId, unitId, verificationId } of completions) {
    if (!drawn.has(assignmentId)) continue
    const id = idOf('recheck', month, assignmentId)
    const at = moment(confirmedOn, 10 * 60)
    const signed = { confirmedOn, confirmedBy, dueOn: recheckDue(confirmedOn) }
    const of = { programmeId, id, month, assignmentId, unitId }
    rechecks.push({ ...of, ...signed, verificationId, provenance: 'illustrative', createdAt: at })
    const record = { kind: 'assignment', id: assignmentId }
    event(events, 'recheck.confirmed', confirmedOn, at, confirmedBy, unitId, record, {
      month,
      dueOn: signed.dueOn,
    })
  }
  return { rechecks, events }
}
