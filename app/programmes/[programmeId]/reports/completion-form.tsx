'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { acceptCompletion } from './actions.ts'

type Props = { programmeId: string; assignmentId: string; version: number; submissionKey: string }

export function CompletionForm(props: Props) {
  const t = useTranslations('completion')
  return (
    <KeptForm action={acceptCompletion} hidden={props} label={t('title')}>
      {() => (
        <SubmitButton look="decide" pendingLabel={t('accepting')}>
          {t('confirm')}
        </SubmitButton>
      )}
    </KeptForm>
  )
}
