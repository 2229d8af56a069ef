import { getTranslations } from 'next-intl/server'
import type { ActionState as State } from '../../../../lib/actions/action.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'

const tones: Record<State, BadgeTone> = { overdue: 'seal', open: 'plain', waiting: 'warn', accepted: 'good' }

export async function ActionState({ state }: { state: State }) {
  const t = await getTranslations('action.states')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
