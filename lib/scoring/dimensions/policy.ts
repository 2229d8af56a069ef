import { type Day, workdaysBetween } from '../../calendar.ts'
import { by, isOverdue } from '../credit.ts'
import type { AssignmentEvidence, DocumentEvidence, LetterEvidence } from '../evidence.ts'
import type { Constants } from '../model.ts'
import { counts, type Item, leftOut, type PartRule, type PartRules, type Reason } from '../part.ts'
import { issued } from './goal.ts'

/** D3 policy 政策 (paper §2.3): every task has its clause, every document arrives, the principal has signed. */

function isTied({ tiedToClauseFrom, tiedToClauseUntil }: AssignmentEvidence, on: Day): boolean {
  return by(tiedToClauseFrom, on) !== null && (tiedToClauseUntil === null || on <= tiedToClauseUntil)
}

const P1: PartRule = (evidence, on) => {
  if (evidence.documents === null) return 'notKept'
  const assignments = issued(evidence, on)
  if (assignments.length === 0) return 'none'
  return assignments.map((a) => {
    const tied = isTied(a, on)
    return counts({ kind: 'assignment', id: a.id }, a.weight, tied ? 1 : 0, tied ? 'tied' : 'untied')
  })
}

/** On time 1, late .5, missing after its deadline 0, not due null. */
function step(dueOn: Day, doneOn: Day | null, on: Day, { lateTransmission }: Constants): number | null {
  const done = by(doneOn, on)
  if (done) return workdaysBetween(dueOn, done) > 0 ? lateTransmission : 1
  return isOverdue(dueOn, on) ? 0 : null
}

/** A document counts by those of its two steps that can be judged: .4 for the receipt, .6 for the local plan. */
function documentItem(document: DocumentEvidence, on: Day, constants: Constants): Item {
  const ref = { kind: 'document', id: document.id } as const
  const steps = [
    { share: constants.receiptShare, value: step(document.receiptDueOn, document.receivedOn, on, constants) },
    {
      share: 1 - constants.receiptShare,
      value: step(document.planDueOn, document.planIssuedOn, on, constants),
    },
  ].filter((judged): judged is { share: number; value: number } => judged.value !== null)
  if (steps.length === 0) return leftOut(ref, 1, 'notDue')
  const weight = steps.reduce((sum, { share }) => sum + share, 0)
  const earned = steps.reduce((sum, { share, value }) => sum + share * value, 0)
  return counts(ref, weight, earned / weight, earned > 0 ? 'transmitted' : 'missing')
}

const P2: PartRule = (evidence, on, constants) => {
  if (evidence.documents === null) return 'notKept'
  const binding = evidence.documents.filter(({ bindsFrom }) => bindsFrom <= on)
  if (binding.length === 0) return 'none'
  return binding.map((document) => documentItem(document, on, constants))
}

function letterStanding(letter: LetterEvidence, on: Day): Reason {
  const signedOn = by(letter.signedOn, on)
  if (!signedOn) return isOverdue(letter.dueOn, on) ? 'missing' : 'notDue'
  // The same day counts: a letter that is out of date cannot be signed, so it was signed first.
  const after = (date: Day | null) => date !== null && date <= on && date >= signedOn
  if (after(letter.lapsedOn)) return 'lapsed'
  return after(letter.principalChangedOn) ? 'principalChanged' : 'signed'
}

const P3: PartRule = (evidence, on, { lapsedLetter }) => {
  if (evidence.letter === null) return 'notKept'
  const ref = { kind: 'letter', id: evidence.letter.id } as const
  const reason = letterStanding(evidence.letter, on)
  if (reason === 'notDue') return [leftOut(ref, 1, reason)]
  const value = reason === 'signed' ? 1 : reason === 'missing' ? 0 : lapsedLetter
  return [counts(ref, 1, value, reason)]
}

export const policy: PartRules<'P1' | 'P2' | 'P3'> = { P1, P2, P3 }
