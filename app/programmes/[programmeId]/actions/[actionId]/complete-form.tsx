'use client'

import { useTranslations } from 'next-intl'
import { EvidenceField } from '../../../../frame/evidence-field.tsx'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { completeAction } from '../actions.ts'

type Props = {
  hidden: { programmeId: string; actionId: string; version: number; submissionKey: string }
  keep: string
}

/** What was done, with the files that show it. */
export function CompleteForm({ hidden, keep }: Props) {
  const t = useTranslations('action.complete')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm
      action={completeAction}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <TextArea
            name="note"
            label={t('note')}
            defaultValue={face.value('note')}
            error={face.error('note')}
            maxLength={1000}
            required
          />
          <EvidenceField programmeId={hidden.programmeId} face={face} label={t('files')} mark={optional} />
          <SubmitButton pendingLabel={t('submitting')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
