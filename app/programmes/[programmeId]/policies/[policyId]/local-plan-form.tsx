'use client'

import { useTranslations } from 'next-intl'
import { EvidenceField } from '../../../../frame/evidence-field.tsx'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { DateField, TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { recordLocalPlan } from '../actions.ts'

type Props = {
  programmeId: string
  policyId: string
  unitId: string
  submissionKey: string
  keep: string
  title: string
  today: string
}

/** The unit's own document: the title stands there already, the day is today unless changed. */
export function LocalPlanForm({ title, today, keep, ...hidden }: Props) {
  const t = useTranslations('local-plan')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm
      action={recordLocalPlan}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <TextField
            name="title"
            label={t('name')}
            defaultValue={face.value('title', title)}
            error={face.error('title')}
            maxLength={300}
            required
          />
          <TextField
            name="number"
            label={t('number')}
            hint={t('numberHint')}
            mark={optional}
            defaultValue={face.value('number')}
            error={face.error('number')}
            maxLength={60}
          />
          <DateField
            name="issuedOn"
            label={t('issuedOn')}
            max={today}
            defaultValue={face.value('issuedOn', today)}
            error={face.error('issuedOn')}
            required
          />
          <EvidenceField programmeId={hidden.programmeId} face={face} label={t('files')} mark={optional} />
          <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
