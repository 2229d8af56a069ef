'use client'

import { useTranslations } from 'next-intl'
import { methods } from '../../../../../lib/visits/methods.ts'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { RadioField } from '../../../../ui/choices.tsx'
import {
  DateField,
  NumberField,
  type Option,
  SelectField,
  TextArea,
  TextField,
} from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { recordLocalVisit } from '../actions.ts'

type Props = {
  hidden: Record<string, string>
  keep: string
  units: Option[]
  today: string
  first: string
}

export function LocalForm({ hidden, keep, units, today, first }: Props) {
  const t = useTranslations('local-visit')
  const words = useTranslations('visit.methods')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm
      action={recordLocalVisit}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('new')}
      className="max-w-2xl"
    >
      {(face) => {
        const field = (name: string, start = '') => ({
          name,
          error: face.error(name),
          defaultValue: face.value(name, start),
        })
        return (
          <>
            <SelectField
              {...field('unitId', units[0]?.value)}
              label={t('form.unit')}
              options={units}
              required
            />
            <DateField
              {...field('visitedOn', today)}
              label={t('form.visitedOn')}
              min={first}
              max={today}
              required
            />
            <TextField {...field('place')} label={t('form.place')} required />
            <RadioField
              {...field('method', 'on-site')}
              big
              label={t('form.method')}
              choices={methods.map((value) => ({ value, label: words(value) }))}
              required
            />
            <NumberField {...field('found')} label={t('form.found')} unit={t('form.count')} required />
            <NumberField {...field('solved')} label={t('form.solved')} unit={t('form.count')} required />
            <TextArea {...field('summary')} label={t('form.summary')} mark={optional} />
            <SubmitButton pendingLabel={t('form.saving')}>{t('form.submit')}</SubmitButton>
          </>
        )
      }}
    </KeptForm>
  )
}
