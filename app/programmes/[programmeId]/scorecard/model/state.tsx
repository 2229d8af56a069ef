import { getTranslations } from 'next-intl/server'
import type { ModelState } from '../../../../../lib/models/draft.ts'
import { Badge } from '../../../../ui/badge.tsx'

const tones = { draft: 'warn', coming: 'warn', running: 'good', past: 'plain', discarded: 'plain' } as const

export async function StateOfModel({ state }: { state: ModelState }) {
  return <Badge tone={tones[state]}>{(await getTranslations('model.states'))(state)}</Badge>
}
