import type { Day } from '../calendar.ts'
import type { FindingEvidence, RevisitEvidence } from '../scoring/evidence.ts'

export type AnswerRow = { submittedOn: Day; acceptedOn: Day | null; returnedOn: Day | null }
export type RevisitRow = RevisitEvidence & { closedOnBefore: Day | null; dueOnBefore: Day | null }
export type FindingRow = Omit<FindingEvidence, 'answeredOn' | 'revisits'> & {
  answers: AnswerRow[] | null
  revisits: RevisitRow[]
}

/**
 * A finding as it stood on a day. A later relapse took its closing and its deadline away; the relapse remembers both,
 * so the days before it are still told as they were. An answer that had been returned by that day is none.
 */
export function findingOn(row: FindingRow, on: Day): FindingEvidence {
  const relapses = row.revisits
    .filter(({ result }) => result === 'relapsed')
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  const undone = relapses.find((relapse) => relapse.on > on)
  const since = relapses.filter((relapse) => relapse.on <= on).at(-1)?.on ?? row.raisedOn
  const until = undone?.on ?? null
  const standing = (row.answers ?? []).filter(
    ({ submittedOn, returnedOn }) =>
      submittedOn >= since &&
      submittedOn <= on &&
      (until === null || submittedOn <= until) &&
      !(returnedOn && returnedOn <= on),
  )
  const answeredOn =
    standing
      .map(({ submittedOn }) => submittedOn)
      .sort()
      .at(-1) ?? null
  const closedOn = undone ? undone.closedOnBefore : row.closedOn
  const { answers: _, ...rest } = row
  return { ...rest, dueOn: undone?.dueOnBefore ?? row.dueOn, answeredOn, closedOn }
}
