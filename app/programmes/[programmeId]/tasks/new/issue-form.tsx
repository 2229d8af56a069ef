'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { issueTask } from '../actions.ts'
import { PlanFields } from '../plan-fields.tsx'
import { TaskFields } from '../task-fields.tsx'
import { type UnitChoice, UnitChooser } from './unit-chooser.tsx'

type Props = {
  programmeId: string
  submissionKey: string
  keep: string
  today: string
  last: string
  stages: { value: string; label: string }[]
  stageId: string
  dueOn: string
  units: UnitChoice[]
}

const nothing = {
  target: '',
  targetQuantity: null,
  measureUnit: null,
  baselineQuantity: null,
  namedPerson: null,
  weight: 1,
  reportEvery: 10,
  evidenceRequired: 'completion',
}

/** One key task to many units: the task once, the units by one press, the button says how many it will reach. */
export function IssueForm({ programmeId, submissionKey, keep, units, ...task }: Props) {
  const t = useTranslations('task')
  const f = useTranslations('forms')
  const [count, setCount] = useState(0)
  return (
    <KeptForm
      action={issueTask}
      hidden={{ programmeId, submissionKey, keep }}
      keep={keep}
      label={t('issue')}
      className="max-w-4xl"
    >
      {(face) => (
        <>
          <h2 className="mb-2 border-b border-rule pb-1">{t('what')}</h2>
          <TaskFields
            face={face}
            {...task}
            start={{ title: '', titleEn: '', content: '', stageId: task.stageId, dueOn: task.dueOn }}
          />
          {(face.error('title') || face.value('repeatReason')) && (
            <TextField
              name="repeatReason"
              label={t('repeatReason')}
              mark={f('optional')}
              maxLength={300}
              defaultValue={face.value('repeatReason')}
              error={face.error('repeatReason')}
            />
          )}
          <h2 className="mt-6 mb-2 border-b border-rule pb-1">{t('share')}</h2>
          <PlanFields face={face} start={nothing} />
          <h2 className="mt-6 mb-2 border-b border-rule pb-1">{t('whom')}</h2>
          <UnitChooser
            units={units}
            chosen={face.values('unitIds')}
            error={face.error('unitIds')}
            onCount={setCount}
          />
          <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-3 border-t border-rule bg-paper py-3">
            <SubmitButton pendingLabel={t('issuing')}>{t('issueTo', { count })}</SubmitButton>
            <ButtonLink look="quiet" href={`/programmes/${programmeId}/tasks`}>
              {f('cancel')}
            </ButtonLink>
            <span className="text-sm text-soft">{t('issueEffect', { count })}</span>
          </div>
        </>
      )}
    </KeptForm>
  )
}
