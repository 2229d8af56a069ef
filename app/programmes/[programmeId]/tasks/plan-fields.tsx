'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../../ui/action-form.tsx'
import { NumberField, SelectField, TextArea, TextField } from '../../../ui/field.tsx'

export type Plan = {
  target: string
  targetQuantity: number | null
  measureUnit: string | null
  baselineQuantity: number | null
  namedPerson: string | null
  weight: number
  reportEvery: number | null
  evidenceRequired: string
}

/** What a unit's share of the work is asked for; the same when a task is issued and when a share is edited. */
export function PlanFields({ face, start }: { face: FormFace; start: Plan }) {
  const t = useTranslations('assignment')
  const f = useTranslations('forms')
  const field = <N extends keyof Plan>(name: N) => ({
    name,
    defaultValue: face.value(name, start[name]),
    error: face.error(name),
  })
  return (
    <>
      <TextArea
        {...field('target')}
        label={t('target')}
        hint={t('targetHint')}
        mark={f('optional')}
        rows={2}
      />
      <div className="grid gap-x-6 sm:grid-cols-3">
        <NumberField {...field('targetQuantity')} label={t('quantity')} mark={f('optional')} />
        <TextField {...field('measureUnit')} label={t('measureUnit')} mark={f('optional')} maxLength={20} />
        <NumberField {...field('baselineQuantity')} label={t('baseline')} mark={f('optional')} />
      </div>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <TextField
          {...field('namedPerson')}
          label={t('namedPerson')}
          hint={t('namedPersonHint')}
          mark={f('optional')}
          maxLength={60}
        />
        <NumberField {...field('weight')} label={t('weight')} hint={t('weightHint')} required />
        <NumberField
          {...field('reportEvery')}
          label={t('cycle')}
          hint={t('cycleHint')}
          unit={t('workdays')}
          mark={f('optional')}
        />
        <SelectField
          {...field('evidenceRequired')}
          label={t('evidence')}
          options={['never', 'completion', 'always'].map((value) => ({
            value,
            label: t(`evidenceRules.${value}`),
          }))}
        />
      </div>
    </>
  )
}
