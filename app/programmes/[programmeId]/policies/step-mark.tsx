import { getTranslations } from 'next-intl/server'
import { type StepState, stepState } from '../../../../lib/policies/policy.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'

const tones: Record<StepState, BadgeTone> = {
  'on-time': 'good',
  late: 'warn',
  missing: 'seal',
  waiting: 'plain',
}

/** One of a unit's two steps under a binding document: when it was done, or how it stands. */
export async function StepMark({
  dueOn,
  doneOn,
  today,
}: {
  dueOn: string | null
  doneOn: string | null
  today: string
}) {
  const t = await getTranslations('policy.steps')
  if (!dueOn) return null
  const state = stepState(dueOn, doneOn, today)
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {doneOn && <time>{doneOn}</time>}
      {state !== 'on-time' && <Badge tone={tones[state]}>{t(state)}</Badge>}
    </span>
  )
}
