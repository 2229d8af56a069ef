'use client'

import { useTranslations } from 'next-intl'
import { methods } from '../../../../lib/visits/form.ts'
import type { FormFace } from '../../../ui/action-form.tsx'
import { RadioField } from '../../../ui/choices.tsx'
import { DateField, TextArea } from '../../../ui/field.tsx'
import { type LastCall, MethodFacts } from './method-facts.tsx'
import { useMethod } from './of-method.tsx'
import { PrefilledField } from './prefilled-field.tsx'

export type VisitRecordProps = { face: FormFace; today: string; firstDay: string; lastCall: LastCall }

/** The visit itself: what every method says, and what the chosen one asks for. */
export function VisitRecord({ face, today, firstDay, lastCall }: VisitRecordProps) {
  const t = useTranslations('visit')
  const optional = useTranslations('forms')('optional')
  const field = (name: string, start = '') => ({
    name,
    error: face.error(name),
    defaultValue: face.value(name, start),
  })
  const [here, method] = useMethod(face)
  return (
    <div ref={here}>
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
      <MethodFacts face={face} today={today} lastCall={lastCall} />
      <PrefilledField
        {...field('met', method === 'telephone' ? lastCall.met : '')}
        prefill={method === 'telephone' ? lastCall.met : ''}
        label={t(`form.met.${method}`)}
        hint={t('form.metHint')}
        mark={optional}
        maxLength={500}
      />
      <TextArea {...field('record')} rows={5} label={t('form.record')} hint={t('form.recordHint')} required />
      <TextArea {...field('conclusion')} rows={2} label={t('form.conclusion')} mark={optional} />
    </div>
  )
}
