'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { DateField, NumberField, TextArea } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { recordVerification } from './actions.ts'

type Props = {
  programmeId: string
  assignmentId: string
  submissionKey: string
  keep: string
  today: string
  firstDay: string
}

/** A fact found on paper or by looking: percent, ground, day. */
export function VerificationForm({ keep, today, firstDay, ...hidden }: Props) {
  const t = useTranslations('verification.form')
  return (
    <KeptForm
      action={recordVerification}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <NumberField
            name="percent"
            label={t('percent')}
            unit="%"
            defaultValue={face.value('percent')}
            error={face.error('percent')}
            required
          />
          <TextArea
            name="basis"
            label={t('basis')}
            hint={t('basisHint')}
            defaultValue={face.value('basis')}
            error={face.error('basis')}
            required
          />
          <DateField
            name="verifiedOn"
            label={t('verifiedOn')}
            hint={t('verifiedOnHint', { first: firstDay, today })}
            min={firstDay}
            max={today}
            defaultValue={face.value('verifiedOn', today)}
            error={face.error('verifiedOn')}
            required
          />
          <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
