import { addWorkdays, type Day } from '../../lib/calendar.ts'
import type * as schema from '../schema/index.ts'
import { moment } from './moments.ts'
import { random } from './random.ts'
import { event, noRecords } from './records.ts'
import { lastActiveDay, programmeId } from './world.ts'

export type GraveAnswer = {
  id: string
  findingId: string
  unitId: string
  submittedOn: Day
  raisedBy: string
}

/** Answers to grave findings that wait: about half of them bear the first signature already. */
export function signOffRecords(answers: GraveAnswer[]) {
  const signOffs: (typeof schema.signOffs.$inferInsert)[] = []
  const events = noRecords()
  for (const { id, findingId, unitId, submittedOn, raisedBy } of answers) {
    const rng = random(`sign-off:${id}`)
    const signedOn = addWorkdays(submittedOn, 1)
    if (!rng.chance(0.5) || signedOn > lastActiveDay) continue
    const at = moment(signedOn, rng.int(560, 1030))
    const signed = { signedOn, signedBy: raisedBy, provenance: 'illustrative' as const, createdAt: at }
    signOffs.push({ programmeId, rectificationId: id, level: 1, ...signed })
    const record = { kind: 'rectification', id }
    event(events, 'rectification.signed', signedOn, at, raisedBy, unitId, record, { findingId, level: 1 })
  }
  return { signOffs, events }
}
