import { problem } from '../access/problem.ts'
import type { Day } from '../calendar.ts'

/** Scores are known up to the programme's today; a later day is refused, not guessed. */
export function refuseFuture(
  on: Day | undefined,
  today: Day,
  say: (values: { today: Day }) => string,
): Response | null {
  if (!on || on <= today) return null
  return problem(422, 'scorecard.future-day', say({ today }), {
    errors: [{ field: 'on', name: 'future-day' }],
  })
}
