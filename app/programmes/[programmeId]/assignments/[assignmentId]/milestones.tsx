import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { AssignmentWhole } from '../../../../../db/queries/assignments.ts'
import type { MilestoneRow } from '../../../../../db/queries/milestones.ts'
import type { Day } from '../../../../../lib/calendar.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { isOverdue } from '../../../../../lib/scoring/credit.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { AskExtension } from '../../extensions/ask-extension.tsx'
import { AddMilestone, ChangeMilestone, ReachMilestone, RemoveMilestone } from './milestone-forms.tsx'

type Props = {
  programmeId: string
  assignment: AssignmentWhole
  milestones: MilestoneRow[]
  today: Day
  editable: boolean
  /** Where more time may be asked for; null when no clock runs. */
  extend: Pick<ComponentProps<typeof AskExtension>, 'view' | 'may'> | null
}

/** The dated steps of the assignment; whoever plans it may add, move, mark and remove them. */
export async function Milestones({ programmeId, assignment, milestones, today, editable, extend }: Props) {
  const t = await getTranslations('milestone')
  const common = () => ({ programmeId, submissionKey: randomUUID(), today, last: assignment.dueOn })
  return (
    <Words of={['milestone']}>
      {milestones.length === 0 && <Empty title={t('empty')}>{t('emptyText')}</Empty>}
      <ol>
        {milestones.map((one) => (
          <li key={one.id} className="border-b border-rule py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="break-words">{one.title}</span>
              <span className="flex items-baseline gap-2">
                <time className="num">{one.dueOn}</time>
                {one.reachedOn ? (
                  <Badge tone="good">{t('reached', { on: one.reachedOn })}</Badge>
                ) : isOverdue(one.dueOn, today) ? (
                  <Badge tone="seal">{t('overdue')}</Badge>
                ) : (
                  <Badge>{t('ahead')}</Badge>
                )}
              </span>
            </div>
            {one.firstDueOn !== one.dueOn && (
              <p className="text-sm text-soft">{t('firstDue', { on: one.firstDueOn })}</p>
            )}
            {extend && !one.reachedOn && one.dueOn < assignment.dueOn && (
              <div className="no-print mt-1">
                <AskExtension
                  {...extend}
                  of={{ kind: 'milestone', recordId: one.id, title: one.title, dueOn: one.dueOn }}
                />
              </div>
            )}
            {editable && !one.reachedOn && (
              <div className="no-print mt-1 flex flex-wrap gap-2">
                <ReachMilestone {...common()} milestone={one} />
                <ChangeMilestone {...common()} milestone={one} />
                <RemoveMilestone {...common()} milestone={one} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {editable && (
        <div className="no-print mt-3">
          <AddMilestone {...common()} assignmentId={assignment.id} />
        </div>
      )}
    </Words>
  )
}
