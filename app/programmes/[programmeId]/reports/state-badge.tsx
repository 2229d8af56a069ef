import { getTranslations } from 'next-intl/server'
import type { ReportState } from '../../../../lib/reports/report.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'

const tones: Record<ReportState, BadgeTone> = {
  draft: 'plain',
  submitted: 'warn',
  accepted: 'good',
  returned: 'seal',
}

export async function StateBadge({ state }: { state: ReportState }) {
  return <Badge tone={tones[state]}>{(await getTranslations('report.states'))(state)}</Badge>
}
