import { addWorkdays, type Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** The boundary an issue crosses (paper §2.5: 跨层级、跨部门、跨地域、跨系统、跨业务). */
export const boundaries = ['level', 'department', 'region', 'system', 'business'] as const
export type Boundary = (typeof boundaries)[number]

export const issueStates = ['open', 'answered', 'settled'] as const
export type IssueState = (typeof issueStates)[number]

/** Working days usually given for an answer, and the fewest one unit may give another. */
export const usualWorkdays = 10
export const fewestWorkdays = 5

/** Answers are due on a day to come; a unit, which commands no other, gives at least five working days. */
export function refuseAnswerBy(dueOn: Day, today: Day, byUnit: boolean) {
  const first = byUnit ? addWorkdays(today, fewestWorkdays) : today
  if (dueOn < first) throw new Refusal('issue.due-too-soon', { first }, 'dueOn')
}

export function refuseSettled({ settledOn }: { settledOn: Day | null }) {
  if (settledOn) throw new Refusal('issue.already-settled', { on: settledOn })
}

export function refuseAnswered({ answeredOn }: { answeredOn: Day | null }) {
  if (answeredOn) throw new Refusal('issue.already-answered', { on: answeredOn })
}
