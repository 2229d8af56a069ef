'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../../ui/action-form.tsx'
import { FindingFields } from '../findings/finding-fields.tsx'
import { AddableRows } from './addable-rows.tsx'

type Props = { face: FormFace; keep: string; today: string; usualDue: string }

/** Any number of findings within the visit. */
export function FindingRows({ face, keep, today, usualDue }: Props) {
  const t = useTranslations('visit.form')
  const words = {
    row: (number: number) => t('finding', { number }),
    remove: (number: number) => t('remove', { number }),
    add: t('add'),
  }
  return (
    <>
      <p className="mb-3 text-soft">{t('findingsAbout')}</p>
      <AddableRows face={face} keep={keep} group="findings" start={{ dueOn: usualDue }} words={words}>
        {(prefix, start) => <FindingFields prefix={prefix} error={face.error} start={start} today={today} />}
      </AddableRows>
    </>
  )
}
