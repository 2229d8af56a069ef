'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { confirmRechecks } from '../actions.ts'

type Props = { programmeId: string; month: string; submissionKey: string }

/** One press makes the draw the group's task. What was drawn cannot be changed. */
export function ConfirmForm(hidden: Props) {
  const t = useTranslations('recheck')
  return (
    <KeptForm action={confirmRechecks} hidden={hidden} label={t('confirm')} className="mb-4">
      {() => <SubmitButton pendingLabel={t('confirming')}>{t('confirm')}</SubmitButton>}
    </KeptForm>
  )
}
