import type { Day } from '../calendar.ts'
import { overdueBefore } from '../findings/finding.ts'
import { Refusal } from '../refusal.ts'
import type { CheckAnswer, CheckResult } from './rows.ts'

/** open: waiting for the unit · late: past its day · answered · examined: an inspector compared it. */
export type SelfCheckState = 'open' | 'late' | 'answered' | 'examined'

type Standing = { dueOn: Day; answeredOn: Day | null; examined: number }

/** One due today is not late yet. */
export function stateOf({ dueOn, answeredOn, examined }: Standing, today: Day): SelfCheckState {
  if (examined > 0) return 'examined'
  if (answeredOn) return 'answered'
  return dueOn < overdueBefore(today) ? 'late' : 'open'
}

/** What an inspector did not bear out is a difference, whatever the unit had said. */
export const isDifference = ({ result }: { result: CheckResult | null }) =>
  result !== null && result !== 'true'

export function checkDue(dueOn: Day, today: Day) {
  if (dueOn < today) throw new Refusal('self-check.due-past', { today }, 'dueOn')
}

/** Every item has an answer, and none is of another list; the fault stands beside the first that is missing. */
export function checkWhole(
  itemIds: readonly string[],
  answers: readonly { itemId: string; word: CheckAnswer }[],
) {
  const given = new Set(answers.map(({ itemId }) => itemId))
  const missing = itemIds.find((id) => !given.has(id))
  if (missing) throw new Refusal('self-check.unanswered', {}, `answers.${missing}.answer`)
  if (given.size > itemIds.length) throw new Refusal('self-check.not-of-unit')
}

/** What an inspector has compared stays as it was said. */
export function refuseExamined({ examined }: { examined: number }) {
  if (examined > 0) throw new Refusal('self-check.examined')
}
