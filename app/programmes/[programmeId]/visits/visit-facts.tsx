'use client'

import { useTranslations } from 'next-intl'
import { type Method, methods } from '../../../../lib/visits/form.ts'
import { EvidenceField } from '../../../frame/evidence-field.tsx'
import type { FormFace } from '../../../ui/action-form.tsx'
import { RadioField } from '../../../ui/choices.tsx'
import { DateField, type OptionGroup, TextArea, TextField } from '../../../ui/field.tsx'
import { useFormValue } from './form-value.ts'
import { UnitField } from './unit-field.tsx'

type Props = {
  face: FormFace
  programmeId: string
  units: OptionGroup[]
  unitId: string
  today: string
  firstDay: string
}

/** The visit itself. The method says what "where" and "whom" mean. */
export function VisitFacts({ face, programmeId, units, unitId, today, firstDay }: Props) {
  const t = useTranslations('visit')
  const optional = useTranslations('forms')('optional')
  const field = (name: string, start = '') => ({
    name,
    error: face.error(name),
    defaultValue: face.value(name, start),
  })
  const [here, chosen] = useFormValue('method', face.value('method', 'on-site'))
  const method = methods.find((one) => one === chosen) ?? ('on-site' satisfies Method)
  return (
    <div ref={here}>
      <UnitField face={face} units={units} unitId={unitId} />
      <RadioField
        {...field('method', 'on-site')}
        big
        label={t('method')}
        choices={methods.map((one) => ({ value: one, label: t(`methods.${one}`) }))}
        required
      />
      <DateField
        {...field('visitedOn', today)}
        label={t('form.visitedOn')}
        hint={t('form.visitedOnHint', { first: firstDay, today })}
        min={firstDay}
        max={today}
        required
      />
      <TextField
        {...field('where')}
        label={t(`form.where.${method}`)}
        hint={t(`form.whereHint.${method}`)}
        mark={optional}
        maxLength={200}
      />
      <TextField
        {...field('met')}
        label={t(`form.met.${method}`)}
        hint={t('form.metHint')}
        mark={optional}
        maxLength={500}
      />
      <TextArea {...field('record')} rows={5} label={t('form.record')} hint={t('form.recordHint')} required />
      <TextArea {...field('conclusion')} rows={2} label={t('form.conclusion')} mark={optional} />
      <EvidenceField programmeId={programmeId} face={face} label={t('form.files')} mark={optional} />
    </div>
  )
}
