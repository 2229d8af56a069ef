'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { answerIssue, settleIssue } from '../actions.ts'

type Props = {
  kind: 'answer' | 'settle'
  hidden: Record<string, string | number>
  keep: string
}

const field = { answer: 'answer', settle: 'settlement' } as const

/** An answer, or how it is settled: one text and it is done. */
export function OneTextForm({ kind, hidden, keep }: Props) {
  const t = useTranslations(`issue.${kind}`)
  const name = field[kind]
  return (
    <KeptForm
      action={kind === 'answer' ? answerIssue : settleIssue}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <TextArea
            name={name}
            label={t(name)}
            rows={4}
            defaultValue={face.value(name)}
            error={face.error(name)}
            maxLength={2000}
            required
          />
          <SubmitButton look={kind === 'settle' ? 'decide' : 'primary'} pendingLabel={t('submitting')}>
            {t('submit')}
          </SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
