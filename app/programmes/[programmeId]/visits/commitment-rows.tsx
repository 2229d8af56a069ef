'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../../ui/action-form.tsx'
import { DateField, TextArea } from '../../../ui/field.tsx'
import { AddableRows } from './addable-rows.tsx'

type Props = { face: FormFace; keep: string; today: string; usualDue: string }

/** What the unit promised in a talk, each with its day. */
export function CommitmentRows({ face, keep, today, usualDue }: Props) {
  const t = useTranslations('visit.form')
  const words = {
    row: (number: number) => t('commitment', { number }),
    remove: (number: number) => t('removeCommitment', { number }),
    add: t('addCommitment'),
  }
  return (
    <>
      <h2 className="mt-8 mb-1 border-b border-rule pb-1">{t('commitments')}</h2>
      <p className="mb-3 text-soft">{t('commitmentsAbout')}</p>
      <AddableRows face={face} keep={keep} group="commitments" start={{ dueOn: usualDue }} words={words}>
        {(prefix, start) => (
          <CommitmentFields prefix={prefix} error={face.error} start={start} today={today} />
        )}
      </AddableRows>
    </>
  )
}

type FieldsProps = {
  prefix: string
  error: FormFace['error']
  start: (field: string) => string
  today: string
}

/** One promise: what, and by when. */
export function CommitmentFields({ prefix, error, start, today }: FieldsProps) {
  const t = useTranslations('visit.form')
  const field = (name: string) => ({
    name: `${prefix}${name}`,
    error: error(`${prefix}${name}`),
    defaultValue: start(name),
  })
  return (
    <>
      <TextArea {...field('text')} rows={2} label={t('commitmentText')} maxLength={1000} required />
      <DateField {...field('dueOn')} label={t('commitmentDue')} min={today} required />
    </>
  )
}
