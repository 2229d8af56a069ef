import { getTranslations } from 'next-intl/server'
import type { ExemptionState as State } from '../../../../lib/exemptions/exemption.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'

const tones: Record<State, BadgeTone> = { asked: 'warn', running: 'good', ended: 'done', refused: 'seal' }

export async function ExemptionState({ state }: { state: State }) {
  const t = await getTranslations('exemption.states')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
