import { addDays, type Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** The three questions 满意度: what was gained, whether it was fair, whether one would go on. */
export const questions = ['gain', 'fairness', 'willingness'] as const
export type Question = (typeof questions)[number]

/** Days a pulse usually stays open. */
export const usualDays = 10

export type Period = { openedOn: Day; closesOn: Day }

/** Answered up to and including its closing day. */
export const isOpen = ({ openedOn, closesOn }: Period, today: Day) => openedOn <= today && today <= closesOn

/** Results come when nobody can answer any more: a running mean would tell each next answer from the last. */
export const isClosed = ({ closesOn }: Period, today: Day) => closesOn < today

export function refuseOpening(stage: { startsOn: Day } | null, closesOn: Day, today: Day) {
  if (!stage) throw new Refusal('pulse.unknown-stage', {}, 'stageId')
  if (today < stage.startsOn) throw new Refusal('pulse.stage-ahead', { on: stage.startsOn }, 'stageId')
  if (closesOn < today) throw new Refusal('pulse.closes-past', { today }, 'closesOn')
  const last = addDays(today, 60)
  if (closesOn > last) throw new Refusal('pulse.closes-late', { last }, 'closesOn')
}

export function refuseClosed(pulse: Period, today: Day) {
  if (isClosed(pulse, today)) throw new Refusal('pulse.closed', { on: pulse.closesOn })
  if (!isOpen(pulse, today)) throw new Refusal('pulse.not-open', { on: pulse.openedOn })
}
