'use client'

import { useTranslations } from 'next-intl'
import { causes, severities } from '../../../../lib/findings/form.ts'
import type { FormFace } from '../../../ui/action-form.tsx'
import { RadioField } from '../../../ui/choices.tsx'
import { DateField, TextArea, TextField } from '../../../ui/field.tsx'

type Props = {
  error: FormFace['error']
  /** What a field starts with, by its own name. */
  start: (field: string) => string
  /** `findings.0.` within a visit; nothing on its own. */
  prefix?: string
  today: string
}

/** What every finding says: what is wrong, why, how grave, by when, on what ground. */
export function FindingFields({ error, start, prefix = '', today }: Props) {
  const t = useTranslations('finding')
  const optional = useTranslations('forms')('optional')
  const field = (name: string) => ({
    name: `${prefix}${name}`,
    error: error(`${prefix}${name}`),
    defaultValue: start(name),
  })
  return (
    <>
      <TextArea
        {...field('description')}
        label={t('fields.description')}
        hint={t('fields.descriptionHint')}
        maxLength={4000}
        required
      />
      <RadioField
        {...field('cause')}
        big
        label={t('fields.cause')}
        choices={causes.map((cause) => ({ value: cause, label: t(`causes.${cause}`) }))}
        required
      />
      <RadioField
        {...field('severity')}
        big
        label={t('fields.severity')}
        choices={severities.map((one) => ({ value: String(one), label: t(`severities.${one}`) }))}
        required
      />
      <DateField
        {...field('dueOn')}
        label={t('fields.dueOn')}
        hint={t('fields.dueOnHint', { today })}
        min={today}
        required
      />
      <TextField
        {...field('basis')}
        label={t('fields.basis')}
        hint={t('fields.basisHint')}
        mark={optional}
        maxLength={1000}
      />
    </>
  )
}
