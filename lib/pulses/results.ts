import type { Queryable } from '../../db/open.ts'
import { type PulseRow, type UnitResult, unitResults } from '../../db/queries/pulses.ts'
import type { SeenUnits } from '../access/seen.ts'
import type { Day } from '../calendar.ts'
import { isClosed, type Question, questions } from './pulse.ts'

export type Means = { answers: number } & Record<Question, number>
export type Results = { programme: Means | null; units: UnitResult[] }

/**
 * The results once the pulse has closed; null before. The programme's are pooled over the units that show theirs: with
 * all answers in it, the difference would tell those of a unit too small to be shown.
 */
export async function resultsOf(
  read: Queryable,
  programmeId: string,
  pulse: PulseRow,
  today: Day,
  seen: SeenUnits,
): Promise<Results | null> {
  if (!isClosed(pulse, today)) return null
  const all = await unitResults(read, programmeId, pulse.id)
  return {
    programme: pooled(all),
    units: all.filter(({ unitId }) => seen === 'all' || seen.includes(unitId)),
  }
}

function pooled(units: readonly UnitResult[]): Means | null {
  const answers = units.reduce((total, unit) => total + (unit.answers ?? 0), 0)
  if (answers === 0) return null
  const mean = (question: Question) =>
    units.reduce((total, unit) => total + (unit.answers ?? 0) * (unit[question] ?? 0), 0) / answers
  const means = Object.fromEntries(questions.map((question) => [question, mean(question)]))
  return { answers, ...(means as Record<Question, number>) }
}
