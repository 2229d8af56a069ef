'use client'

import { useTranslations } from 'next-intl'
import { EvidenceField } from '../../../frame/evidence-field.tsx'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { TextArea, TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { submitRectification } from './actions.ts'

type Props = {
  programmeId: string
  findingId: string
  version: number
  submissionKey: string
  keep: string
  /** Why the last answer came back, if it did. */
  returned: string | null
}

/** The unit's answer, on the finding's own page: what was done, with evidence. */
export function AnswerForm({ returned, keep, ...hidden }: Props) {
  const t = useTranslations('rectification.form')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm
      action={submitRectification}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          {returned && (
            <p className="mb-4 border-s-2 border-seal ps-3">{t('returned', { reason: returned })}</p>
          )}
          <TextArea
            name="answer"
            rows={5}
            label={t('answer')}
            hint={t('answerHint')}
            defaultValue={face.value('answer')}
            error={face.error('answer')}
            required
          />
          <TextField
            name="responsible"
            label={t('responsible')}
            hint={t('responsibleHint')}
            mark={optional}
            defaultValue={face.value('responsible')}
            error={face.error('responsible')}
            maxLength={100}
          />
          <TextArea
            name="measures"
            rows={2}
            label={t('measures')}
            mark={optional}
            defaultValue={face.value('measures')}
            error={face.error('measures')}
            maxLength={2000}
          />
          <EvidenceField programmeId={hidden.programmeId} face={face} label={t('files')} mark={optional} />
          <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
