import { getTranslations } from 'next-intl/server'
import { problem } from '../access/problem.ts'
import type { Day } from '../calendar.ts'

/** Scores are known up to the programme's today; a later day is refused, not guessed. */
export async function refuseFuture(on: Day | undefined, today: Day): Promise<Response | null> {
  if (!on || on <= today) return null
  const t = await getTranslations('scorecard.refusals')
  const errors = [{ field: 'on', name: 'future-day' }]
  return problem(422, 'scorecard.future-day', t('future-day', { today }), { errors })
}
