import { getTranslations } from 'next-intl/server'
import type { SlipState as State } from '../../../../lib/slips/slip.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'

const tones: Record<State, BadgeTone> = {
  proposed: 'seal',
  issued: 'warn',
  received: 'warn',
  replied: 'good',
  closed: 'done',
  refused: 'plain',
}

export async function SlipState({ state }: { state: State }) {
  const t = await getTranslations('slip.states')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
