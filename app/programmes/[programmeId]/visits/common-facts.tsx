'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../../ui/action-form.tsx'
import { DateField, TextArea } from '../../../ui/field.tsx'
import { type LastCall, MethodFacts } from './method-facts.tsx'
import { useMethod } from './of-method.tsx'
import { PrefilledField } from './prefilled-field.tsx'

export type CommonFactsProps = { face: FormFace; today: string; firstDay: string; lastCall: LastCall }

/** What every visit says, and what the form's method asks for: the same when it is logged and when it is corrected. */
export function CommonFacts({ face, today, firstDay, lastCall }: CommonFactsProps) {
  const t = useTranslations('visit')
  const optional = useTranslations('forms')('optional')
  const field = (name: string, start = '') => ({
    name,
    error: face.error(name),
    defaultValue: face.value(name, start),
  })
  const [here, method] = useMethod(face)
  const met = method === 'telephone' ? lastCall.met : ''
  return (
    <div ref={here}>
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
        {...field('met', met)}
        prefill={met}
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
