'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../../ui/action-form.tsx'
import { DateField, SelectField, TextArea, TextField } from '../../../ui/field.tsx'

type Start = { title: string; titleEn: string | null; content: string; stageId: string; dueOn: string }
type Props = {
  face: FormFace
  start: Start
  stages: { value: string; label: string }[]
  today: string
  last: string
}

/** A key task's own words and date. */
export function TaskFields({ face, start, stages, today, last }: Props) {
  const t = useTranslations('task')
  const f = useTranslations('forms')
  const field = <N extends keyof Start>(name: N) => ({
    name,
    defaultValue: face.value(name, start[name]),
    error: face.error(name),
  })
  return (
    <>
      <TextField {...field('title')} label={t('name')} maxLength={200} required />
      <TextField {...field('titleEn')} label={t('nameEn')} mark={f('optional')} maxLength={200} />
      <TextArea {...field('content')} label={t('content')} mark={f('optional')} />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <SelectField {...field('stageId')} label={t('stage')} options={stages} required />
        <DateField
          {...field('dueOn')}
          label={t('dueOn')}
          hint={t('dueHint', { last })}
          min={start.dueOn && start.dueOn < today ? start.dueOn : today}
          max={last}
          required
        />
      </div>
    </>
  )
}
