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
          <>
            <TextArea
              name={`${prefix}text`}
              rows={2}
              label={t('commitmentText')}
              defaultValue={start('text')}
              error={face.error(`${prefix}text`)}
              maxLength={1000}
              required
            />
            <DateField
              name={`${prefix}dueOn`}
              label={t('commitmentDue')}
              min={today}
              defaultValue={start('dueOn')}
              error={face.error(`${prefix}dueOn`)}
              required
            />
          </>
        )}
      </AddableRows>
    </>
  )
}
