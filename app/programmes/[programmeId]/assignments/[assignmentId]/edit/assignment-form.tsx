'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { DateField, TextField } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { type Plan, PlanFields } from '../../../tasks/plan-fields.tsx'
import { editAssignment } from '../../actions.ts'

type Assignment = Plan & {
  id: string
  version: number
  startsOn: string
  dueOn: string
  firstDueOn: string
  reportId: string | null
}
type Props = {
  programmeId: string
  submissionKey: string
  keep: string
  today: string
  last: string
  assignment: Assignment
}

export function AssignmentForm({ programmeId, submissionKey, keep, today, last, assignment: a }: Props) {
  const t = useTranslations('assignment')
  const f = useTranslations('forms')
  return (
    <KeptForm
      action={editAssignment}
      hidden={{ programmeId, submissionKey, keep, assignmentId: a.id, version: a.version }}
      keep={keep}
      label={t('edit')}
      className="max-w-3xl"
    >
      {(face) => (
        <>
          <PlanFields face={face} start={a} />
          <div className="grid gap-x-6 sm:grid-cols-2">
            <DateField
              name="startsOn"
              label={t('startsOn')}
              hint={a.reportId ? t('startFixed') : undefined}
              readOnly={a.reportId !== null}
              defaultValue={face.value('startsOn', a.startsOn)}
              error={face.error('startsOn')}
              required
            />
            <DateField
              name="dueOn"
              label={t('dueOn')}
              hint={t('firstDue', { on: a.firstDueOn })}
              min={a.dueOn < today ? a.dueOn : today}
              max={last}
              defaultValue={face.value('dueOn', a.dueOn)}
              error={face.error('dueOn')}
              required
            />
          </div>
          <TextField
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            maxLength={500}
            defaultValue={face.value('reason')}
            error={face.error('reason')}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={f('saving')}>{f('save')}</SubmitButton>
            <ButtonLink look="quiet" href={`/programmes/${programmeId}/assignments/${a.id}`}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
