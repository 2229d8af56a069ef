import type { Day } from '../calendar.ts'
import { paperNumber } from '../papers/number.ts'
import { Refusal } from '../refusal.ts'

/** A commitment as it stood when the letter was issued: frozen, whatever becomes of the assignment. */
export type LetterItem = { assignmentId: string; title: string; target: string; dueOn: Day }

/** waiting for the signature · overdue · signed and in force · outdated: dates or principal changed · superseded. */
export const letterStates = ['waiting', 'overdue', 'outdated', 'signed', 'superseded'] as const
export type LetterState = (typeof letterStates)[number]

/** Working days a principal is given unless the officer says otherwise. */
export const usualWorkdays = 10

/** The series letters are numbered in. */
export const letterSeries = '责任书'

/** 责任书〔2017〕12号 */
export const letterNumber = (year: number, serial: number) => paperNumber(letterSeries, year, serial, 1)

/** The signature is due on a day to come, within the programme. */
export function refuseDue(dueOn: Day, today: Day, programme: { endsOn: Day }) {
  if (dueOn < today) throw new Refusal('letter.due-past', { today }, 'dueOn')
  if (dueOn > programme.endsOn) throw new Refusal('letter.due-after-end', { last: programme.endsOn }, 'dueOn')
}

type Signable = {
  signedOn: Day | null
  signedName: string | null
  outdatedOn: Day | null
  supersededOn: Day | null
  number: string
}

/** Only a letter that says what is committed now can be signed, and once. */
export function refuseUnsignable(letter: Signable) {
  if (letter.supersededOn) throw new Refusal('letter.superseded', { on: letter.supersededOn })
  if (letter.signedOn)
    throw new Refusal('letter.already-signed', { by: letter.signedName ?? '', on: letter.signedOn })
  if (letter.outdatedOn) throw new Refusal('letter.outdated', { on: letter.outdatedOn })
}

/** Signed by one's own name typed whole, or by the scan of the paper; a wrong name is refused even beside a scan. */
export function refuseSignature(typedName: string, ownName: string, scans: number) {
  const bare = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (typedName === '' && scans > 0) return
  if (typedName === '') throw new Refusal('letter.unsigned', {}, 'typedName')
  if (bare(typedName) !== bare(ownName))
    throw new Refusal('letter.other-name', { name: ownName }, 'typedName')
}
