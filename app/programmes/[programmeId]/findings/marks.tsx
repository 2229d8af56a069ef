import type { getTranslations } from 'next-intl/server'
import type { Day } from '../../../../lib/calendar.ts'
import { daysLeft, type FindingState, type Standing, stateOf } from '../../../../lib/findings/finding.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'

type Words = Awaited<ReturnType<typeof getTranslations<'finding'>>>

const tones: Record<FindingState, BadgeTone> = {
  open: 'plain',
  answered: 'warn',
  overdue: 'seal',
  closed: 'done',
}

/** A finding's state in a framed word. */
export function StateBadge({ finding, today, t }: { finding: Standing; today: Day; t: Words }) {
  const state = stateOf(finding, today)
  return <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
}

/** Working days left or over; nothing once it is closed. */
export function clockText(
  finding: Pick<Standing, 'dueOn' | 'closedOn'>,
  today: Day,
  t: Words,
): string | null {
  const days = daysLeft(finding, today)
  if (days === null) return null
  if (days < 0) return t('clock.over', { days: -days })
  if (days > 0) return t('clock.left', { days })
  return finding.dueOn === today ? t('clock.today') : t('clock.grace')
}

export function Clock({ finding, today, t }: { finding: Standing; today: Day; t: Words }) {
  const text = clockText(finding, today, t)
  if (!text) return null
  const late = stateOf(finding, today) === 'overdue'
  return <span className={late ? 'whitespace-nowrap text-seal' : 'whitespace-nowrap text-soft'}>{text}</span>
}
