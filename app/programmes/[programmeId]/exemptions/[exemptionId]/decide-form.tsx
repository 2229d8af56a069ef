'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { RadioField } from '../../../../ui/choices.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { decideExemption } from '../actions.ts'

type Props = { hidden: { programmeId: string; exemptionId: string; version: number; submissionKey: string } }

export function DecideForm({ hidden }: Props) {
  const t = useTranslations('exemption.decide')
  return (
    <KeptForm action={decideExemption} hidden={hidden} label={t('title')} className="max-w-2xl">
      {(face) => (
        <>
          <RadioField
            name="approve"
            label={t('approve')}
            choices={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(one) }))}
            defaultValue={face.value('approve')}
            error={face.error('approve')}
            required
            big
          />
          <TextArea
            name="decision"
            label={t('decision')}
            hint={t('decisionHint')}
            defaultValue={face.value('decision')}
            error={face.error('decision')}
            maxLength={1000}
          />
          <SubmitButton look="decide" pendingLabel={t('submitting')}>
            {t('submit')}
          </SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
