'use client'

import { useTranslations } from 'next-intl'
import { EvidenceField } from '../../../frame/evidence-field.tsx'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { type OptionGroup, SelectField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { raiseFinding } from './actions.ts'
import { FindingFields } from './finding-fields.tsx'

type Props = {
  programmeId: string
  submissionKey: string
  keep: string
  units: OptionGroup[]
  unitId: string
  today: string
  usualDue: string
}

export function RaiseForm({ programmeId, submissionKey, keep, units, unitId, today, usualDue }: Props) {
  const t = useTranslations('finding')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm
      action={raiseFinding}
      hidden={{ programmeId, submissionKey, keep }}
      keep={keep}
      label={t('form.title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <SelectField
            name="unitId"
            label={t('unit')}
            options={units}
            placeholder={t('form.chooseUnit')}
            defaultValue={face.value('unitId', unitId)}
            error={face.error('unitId')}
            required
          />
          <FindingFields
            error={face.error}
            start={(name) => face.value(name, name === 'dueOn' ? usualDue : '')}
            today={today}
          />
          <EvidenceField programmeId={programmeId} face={face} label={t('form.files')} mark={optional} />
          <SubmitButton pendingLabel={t('form.saving')}>{t('form.submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
