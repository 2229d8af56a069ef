'use client'

import { useTranslations } from 'next-intl'
import type { InterestType } from '../../../../../lib/interests/interest.ts'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { RadioField } from '../../../../ui/choices.tsx'
import { SelectField, TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { claimInterest } from '../actions.ts'

type Props = {
  programmeId: string
  submissionKey: string
  keep: string
  unitId: string
  types: InterestType[]
  back: string
}

/** What the unit wants, of which type, how much it matters. */
export function ClaimForm({ types, back, keep, ...hidden }: Props) {
  const t = useTranslations('interest')
  const f = useTranslations('forms')
  return (
    <KeptForm
      action={claimInterest}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('new')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <SelectField
            name="type"
            label={t('form.type')}
            options={types.map((type) => ({ value: type, label: t(`types.${type}`) }))}
            defaultValue={face.value('type', types[0])}
            error={face.error('type')}
          />
          <RadioField
            name="importance"
            label={t('form.importance')}
            hint={t('form.importanceHint')}
            choices={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
            defaultValue={face.value('importance', '3')}
            error={face.error('importance')}
            big
          />
          <TextArea
            name="claim"
            label={t('form.claim')}
            hint={t('form.claimHint')}
            rows={4}
            maxLength={1000}
            defaultValue={face.value('claim')}
            error={face.error('claim')}
            required
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={t('form.saving')}>{t('form.submit')}</SubmitButton>
            <ButtonLink look="quiet" href={back}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
