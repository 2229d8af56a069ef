import { getTranslations } from 'next-intl/server'
import type { IssueState as State } from '../../../../lib/issues/issue.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'

const tones: Record<State, BadgeTone> = { open: 'warn', answered: 'plain', settled: 'good' }

export async function IssueState({ state }: { state: State }) {
  const t = await getTranslations('issue.states')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
