import type { Day } from '../../calendar.ts'
import { creditItem } from '../credit.ts'
import type { DueEvidence, SeatsEvidence } from '../evidence.ts'
import type { Constants } from '../model.ts'
import { counts, type Item, type PartRule, type PartRules } from '../part.ts'

/** D6 mechanism 机制 (paper §2.6): people in place, at the table, doing what was decided, answering what blocks. */

function seatItem(post: string, { filled }: SeatsEvidence, on: Day): Item {
  const holder = filled.find(
    (seat) => seat.post === post && seat.from <= on && (seat.until === null || on <= seat.until),
  )
  if (!holder) return counts({ kind: 'seat', id: post }, 1, 0, 'vacant')
  return counts({ kind: 'seat', id: post }, 1, 1, 'filled', { basis: { kind: 'seat', id: holder.id } })
}

const M1: PartRule = (evidence, on) => {
  const { seats } = evidence
  if (seats === null) return 'notKept'
  return seats.required.length === 0 ? 'none' : seats.required.map((post) => seatItem(post, seats, on))
}

const M2: PartRule = (evidence, on) => {
  if (evidence.meetings === null) return 'notKept'
  const held = evidence.meetings.filter(({ heldOn }) => heldOn <= on)
  if (held.length === 0) return 'none'
  return held.map(({ id, attendedAtRank }) =>
    counts({ kind: 'meeting', id }, 1, attendedAtRank ? 1 : 0, attendedAtRank ? 'attended' : 'absent'),
  )
}

function owed(kind: 'action' | 'issue', all: DueEvidence[] | null, on: Day, constants: Constants) {
  if (all === null) return 'notKept'
  const put = all.filter(({ from }) => from <= on)
  if (put.length === 0) return 'none'
  return put.map(({ id, dueOn, doneOn, settledOn = doneOn }) =>
    creditItem({ kind, id }, { weight: 1, dueOn, doneOn, settledOn }, on, constants),
  )
}

const M3: PartRule = (evidence, on, constants) => owed('action', evidence.actions, on, constants)
const M4: PartRule = (evidence, on, constants) => owed('issue', evidence.issues, on, constants)

export const mechanism: PartRules<'M1' | 'M2' | 'M3' | 'M4'> = { M1, M2, M3, M4 }
