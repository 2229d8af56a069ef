'use client'

import { useTranslations } from 'next-intl'
import { untouched } from '../../../../../lib/access/form-state.ts'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { PressForm } from '../../../../frame/press-form.tsx'
import { ActionForm } from '../../../../ui/action-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { answerInterest, declineAnswer, withdrawInterest } from '../actions.ts'

export type Hidden = { programmeId: string; interestId: string; version: number; submissionKey: string }

export function AnswerForm({ keep, answer, ...hidden }: Hidden & { keep: string; answer: string | null }) {
  const t = useTranslations('interest.answer')
  return (
    <KeptForm
      action={answerInterest}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <TextArea
            name="answer"
            label={t('label')}
            hint={t('hint')}
            rows={4}
            maxLength={2000}
            defaultValue={face.value('answer', answer)}
            error={face.error('answer')}
            required
          />
          <SubmitButton pendingLabel={t('saving')}>{t(answer ? 'again' : 'submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

/** Not met: says what is missing, and the claim goes back. */
export function DeclineForm(hidden: Hidden) {
  const t = useTranslations('interest.confirm')
  return (
    <Dialog id="decline" opener={t('decline')} title={t('declineTitle')} closeLabel={t('close')}>
      <p className="mb-4">{t('declineText')}</p>
      <ActionForm action={declineAnswer} start={untouched} hidden={hidden} label={t('declineTitle')}>
        {(face) => (
          <>
            <TextArea
              name="reason"
              label={t('reason')}
              maxLength={1000}
              defaultValue={face.value('reason')}
              error={face.error('reason')}
              required
            />
            <SubmitButton pendingLabel={t('saving')}>{t('declineSubmit')}</SubmitButton>
          </>
        )}
      </ActionForm>
    </Dialog>
  )
}

export function WithdrawPress(hidden: Hidden) {
  const t = useTranslations('interest.withdraw')
  return (
    <PressForm
      action={withdrawInterest}
      hidden={hidden}
      label={t('submit')}
      pendingLabel={t('saving')}
      look="quiet"
    />
  )
}
