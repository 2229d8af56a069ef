'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../frame/kept-form.tsx'
import { RadioField } from '../../ui/choices.tsx'
import { DateField, TextField } from '../../ui/field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { changeDay } from './actions.ts'

export function ChangeDayForm() {
  const t = useTranslations('calendar')
  const forms = useTranslations('forms')
  return (
    <KeptForm action={changeDay} label={t('change')} className="max-w-md">
      {({ value, error }) => (
        <>
          <DateField name="day" label={t('day')} defaultValue={value('day')} error={error('day')} required />
          <RadioField
            name="is"
            label={t('is')}
            choices={(['resting', 'working'] as const).map((one) => ({ value: one, label: t(`is-${one}`) }))}
            defaultValue={value('is', 'resting')}
            error={error('is')}
          />
          <TextField
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            defaultValue={value('name')}
            error={error('name')}
            required
          />
          <TextField
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            defaultValue={value('reason')}
            error={error('reason')}
            required
          />
          <SubmitButton pendingLabel={forms('saving')}>{t('save')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
