'use client'

import { useTranslations } from 'next-intl'
import { type CheckAnswer, checkAnswers } from '../../../../../lib/self-checks/rows.ts'
import { EvidenceField } from '../../../../frame/evidence-field.tsx'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { RadioField } from '../../../../ui/choices.tsx'
import { TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { answerSelfCheck } from '../actions.ts'

type Props = {
  hidden: { programmeId: string; selfCheckId: string; version: number; submissionKey: string }
  keep: string
  items: { itemId: string; text: string; basis: string; answer: CheckAnswer | null; note: string }[]
}

/** The unit's own word on every item, with a note where it helps and the files that show it. */
export function AnswerForm({ hidden, keep, items }: Props) {
  const t = useTranslations('self-check')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm
      action={answerSelfCheck}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('form.title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          {items.map(({ itemId, text, basis, answer, note }, index) => (
            <div key={itemId} className="border-b border-rule py-2">
              <RadioField
                name={`answers.${itemId}.answer`}
                big
                label={
                  <>
                    <span className="num">{index + 1}.</span> {text}
                  </>
                }
                hint={basis || undefined}
                choices={checkAnswers.map((one) => ({ value: one, label: t(`answers.${one}`) }))}
                defaultValue={face.value(`answers.${itemId}.answer`, answer)}
                error={face.error(`answers.${itemId}.answer`)}
                required
              />
              <TextField
                name={`answers.${itemId}.note`}
                label={<span className="sr-only">{t('noteOf', { number: index + 1 })}</span>}
                placeholder={t('form.note')}
                defaultValue={face.value(`answers.${itemId}.note`, note)}
                error={face.error(`answers.${itemId}.note`)}
                maxLength={1000}
              />
            </div>
          ))}
          <EvidenceField
            programmeId={hidden.programmeId}
            face={face}
            label={t('form.files')}
            hint={t('form.filesHint')}
            mark={optional}
          />
          <SubmitButton pendingLabel={t('form.saving')}>{t('form.submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
