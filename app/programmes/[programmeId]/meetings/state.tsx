import { getTranslations } from 'next-intl/server'
import type { Day } from '../../../../lib/calendar.ts'
import { Badge } from '../../../ui/badge.tsx'

type Props = { meeting: { heldOn: Day; cancelledOn: Day | null; minutesOn: Day | null }; today: Day }

/** Planned, held, with minutes, or called off. */
export async function MeetingState({ meeting, today }: Props) {
  const t = await getTranslations('meeting.states')
  if (meeting.cancelledOn && meeting.cancelledOn <= today) return <Badge tone="done">{t('cancelled')}</Badge>
  if (meeting.heldOn > today) return <Badge>{t('planned')}</Badge>
  if (meeting.minutesOn && meeting.minutesOn <= today) return <Badge tone="good">{t('minuted')}</Badge>
  return <Badge tone="warn">{t('held')}</Badge>
}
