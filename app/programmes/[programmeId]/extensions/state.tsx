import { getTranslations } from 'next-intl/server'
import type { ExtensionState as State } from '../../../../lib/extensions/extension.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'

const tones: Record<State, BadgeTone> = { asked: 'warn', granted: 'good', refused: 'plain' }

export async function ExtensionState({ state }: { state: State }) {
  const t = await getTranslations('extension.states')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
