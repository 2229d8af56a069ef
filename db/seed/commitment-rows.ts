import { addWorkdays, type Day } from '../../lib/calendar.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { random } from './random.ts'
import { event, noRecords } from './records.ts'
import { promises } from './words/methods.ts'
import { exampleDay, programmeId } from './world.ts'

export type Talk = { id: string; unitId: string; visitedOn: Day; loggedBy: string }

/** What units promised in talks: one or two actions each, all still to be done, so that no score knows of them yet. */
export function commitmentRecords(talks: Talk[]) {
  const actions: (typeof schema.actions.$inferInsert)[] = []
  const events = noRecords()
  for (const talk of talks) {
    const rng = random(`commitments:${talk.id}`)
    const count = rng.int(1, 2)
    const from = rng.int(0, promises.length - 1)
    for (let index = 0; index < count; index++) {
      const { text, workdays } = promises[(from + index) % promises.length]!
      const id = idOf('commitment', talk.id, index)
      const due = addWorkdays(talk.visitedOn, workdays)
      const dueOn = due > exampleDay ? due : addWorkdays(exampleDay, 3 + index)
      const at = moment(talk.visitedOn, 16 * 60 + 30 + index)
      const of = { programmeId, id, decisionId: null, visitId: talk.id, unitId: talk.unitId }
      actions.push({
        ...of,
        text,
        assignedOn: talk.visitedOn,
        dueOn,
        provenance: 'illustrative',
        createdAt: at,
      })
      const record = { kind: 'action', id }
      const after = { text, dueOn, visitId: talk.id }
      event(events, 'action.assigned', talk.visitedOn, at, talk.loggedBy, talk.unitId, record, after)
    }
  }
  return { actions, events }
}
