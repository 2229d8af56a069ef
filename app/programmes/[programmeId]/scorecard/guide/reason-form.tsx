'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { type OptionGroup, SelectField, TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { giveReason } from './actions.ts'

type Props = { programmeId: string; submissionKey: string; options: OptionGroup[]; chosen: string }

/** A reason in the place of records, for one of the checks that are still open. */
export function ReasonForm({ options, chosen, ...hidden }: Props) {
  const t = useTranslations('guide.reason')
  const forms = useTranslations('forms')
  return (
    <KeptForm action={giveReason} hidden={hidden} label={t('title')} className="max-w-2xl">
      {({ value, error }) => (
        <>
          <SelectField
            name="check"
            label={t('check')}
            placeholder={forms('choose')}
            options={options}
            defaultValue={value('check', chosen)}
            error={error('check')}
            required
          />
          <TextArea
            name="reason"
            label={t('reason')}
            hint={t('text')}
            defaultValue={value('reason')}
            error={error('reason')}
            required
          />
          <SubmitButton pendingLabel={t('saving')}>{t('confirm')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
