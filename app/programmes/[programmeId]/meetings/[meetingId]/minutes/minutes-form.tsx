'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { TextArea } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { keepMinutes } from '../../actions.ts'

type Props = {
  hidden: { programmeId: string; meetingId: string; version: number; submissionKey: string }
  keep: string
  start: { minutes: string; pending: string }
  back: string
}

export function MinutesForm({ hidden, keep, start, back }: Props) {
  const t = useTranslations('meeting.minutesForm')
  const f = useTranslations('forms')
  return (
    <KeptForm
      action={keepMinutes}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-3xl"
    >
      {(face) => (
        <>
          <TextArea
            name="minutes"
            label={t('minutes')}
            rows={10}
            defaultValue={face.value('minutes', start.minutes)}
            error={face.error('minutes')}
            required
          />
          <TextArea
            name="pending"
            label={t('pending')}
            mark={f('optional')}
            defaultValue={face.value('pending', start.pending)}
            error={face.error('pending')}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
            <ButtonLink look="quiet" href={back}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
