'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { TextField } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { editTask } from '../../actions.ts'
import { TaskFields } from '../../task-fields.tsx'

type Task = {
  id: string
  version: number
  title: string
  titleEn: string | null
  content: string
  stageId: string
  dueOn: string
  provenance: string
}
type Props = {
  programmeId: string
  submissionKey: string
  keep: string
  today: string
  last: string
  /** Assignments whose date moves with the task's. */
  open: number
  task: Task
  stages: { value: string; label: string }[]
}

export function TaskForm({ programmeId, submissionKey, keep, today, last, open, task, stages }: Props) {
  const t = useTranslations('task')
  const f = useTranslations('forms')
  return (
    <KeptForm
      action={editTask}
      hidden={{ programmeId, submissionKey, keep, taskId: task.id, version: task.version }}
      keep={keep}
      label={t('edit')}
      className="max-w-3xl"
    >
      {(face) => (
        <>
          {task.provenance === 'sourced' && <p className="mb-4 text-soft">{t('sourcedEdit')}</p>}
          <TaskFields face={face} start={task} stages={stages} today={today} last={last} />
          <TextField
            name="reason"
            label={t('reason')}
            hint={t('reasonHint', { count: open })}
            maxLength={500}
            defaultValue={face.value('reason')}
            error={face.error('reason')}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={f('saving')}>{f('save')}</SubmitButton>
            <ButtonLink look="quiet" href={`/programmes/${programmeId}/tasks/${task.id}`}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
