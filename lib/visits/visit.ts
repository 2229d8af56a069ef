import type { Day } from '../calendar.ts'
import { checkDeadline, overdueBefore } from '../findings/finding.ts'
import { Refusal } from '../refusal.ts'
import type { StoredParticulars } from './methods.ts'

type Programme = { startsOn: Day }
type Letter = Pick<StoredParticulars, 'sentOn' | 'replyDueOn' | 'repliedOn'>
type Planned = {
  visitedOn: Day
  particulars: Letter
  findings: { dueOn: Day }[]
  commitments: { dueOn: Day }[]
}

/** A visit has happened, within the programme; what it asks for is due on days that can still be met. */
export function checkVisit(visit: Planned, programme: Programme, today: Day) {
  checkDay(visit.visitedOn, programme, today)
  checkLetter(visit.particulars, today)
  visit.findings.forEach(({ dueOn }, index) => {
    checkDeadline(dueOn, today, `findings.${index}.dueOn`)
  })
  visit.commitments.forEach(({ dueOn }, index) => {
    if (dueOn < today) throw new Refusal('action.due-past', { today }, `commitments.${index}.dueOn`)
  })
}

export function checkDay(visitedOn: Day, programme: Programme, today: Day) {
  if (visitedOn > today) throw new Refusal('visit.in-future', { today }, 'visitedOn')
  if (visitedOn < programme.startsOn)
    throw new Refusal('visit.before-start', { first: programme.startsOn }, 'visitedOn')
}

/** A letter went out before it is answered, and what has come has come by today. */
export function checkLetter({ sentOn, replyDueOn, repliedOn }: Letter, today: Day) {
  if (!sentOn) return
  if (sentOn > today) throw new Refusal('visit.sent-in-future', { today }, 'sentOn')
  if (replyDueOn && replyDueOn < sentOn)
    throw new Refusal('visit.reply-due-early', { on: sentOn }, 'replyDueOn')
  if (repliedOn) checkReplied(repliedOn, sentOn, today)
}

export function checkReplied(repliedOn: Day, sentOn: Day, today: Day) {
  if (repliedOn < sentOn) throw new Refusal('visit.reply-before-letter', { on: sentOn }, 'repliedOn')
  if (repliedOn > today) throw new Refusal('visit.reply-in-future', { today }, 'repliedOn')
}

export type Candidate = { id: string; name: string; organisationId: string | null; unitIds: string[] }

/** Recusal 回避 (paper §2.4 sends people across): neither of the unit's organisation nor seated for the unit. */
export function isRecused(
  person: Pick<Candidate, 'organisationId' | 'unitIds'>,
  unit: Pick<UnitOfVisit, 'id' | 'organisationId'>,
): boolean {
  return person.organisationId === unit.organisationId || person.unitIds.includes(unit.id)
}

export type UnitOfVisit = { id: string; organisationId: string; name: string }

/** Every member holds a seat in the programme and none belongs to the unit visited. */
export function checkTeam(wanted: readonly string[], candidates: readonly Candidate[], unit: UnitOfVisit) {
  for (const id of wanted) {
    const person = candidates.find((candidate) => candidate.id === id)
    if (!person) throw new Refusal('visit.member-without-seat', {}, 'memberIds')
    if (isRecused(person, unit))
      throw new Refusal('visit.member-recused', { name: person.name, organisation: unit.name }, 'memberIds')
  }
}

/** none: no answer was asked for · open and late: it has not come yet · came. */
export type ReplyStanding = 'none' | 'open' | 'late' | 'came'

/** How an answer to a letter stands; one due today is not late yet. */
export function replyStanding(
  { replyDueOn, repliedOn }: { replyDueOn: Day | null; repliedOn: Day | null },
  today: Day,
): ReplyStanding {
  if (repliedOn) return 'came'
  if (!replyDueOn) return 'none'
  return replyDueOn < overdueBefore(today) ? 'late' : 'open'
}
