'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { acceptAction, returnAction } from '../actions.ts'

type Props = {
  hidden: { programmeId: string; actionId: string; version: number }
  keys: { accept: string; return: string }
  mayJudge: boolean
}

/** Accept, or return with a reason. */
export function JudgeForms({ hidden, keys, mayJudge }: Props) {
  const t = useTranslations('action.judge')
  if (!mayJudge) return <p className="text-soft">{t('secondPerson')}</p>
  return (
    <div className="flex flex-wrap items-start gap-3">
      <KeptForm action={acceptAction} hidden={{ ...hidden, submissionKey: keys.accept }} label={t('accept')}>
        {() => (
          <SubmitButton look="decide" pendingLabel={t('accepting')}>
            {t('accept')}
          </SubmitButton>
        )}
      </KeptForm>
      <Dialog
        id="return-action"
        opener={t('return')}
        openerLook="danger"
        title={t('returnTitle')}
        closeLabel={t('close')}
      >
        <KeptForm
          action={returnAction}
          hidden={{ ...hidden, submissionKey: keys.return }}
          label={t('returnTitle')}
        >
          {(face) => (
            <>
              <TextArea
                name="reason"
                label={t('reason')}
                defaultValue={face.value('reason')}
                error={face.error('reason')}
                required
              />
              <SubmitButton look="danger" pendingLabel={t('returning')}>
                {t('return')}
              </SubmitButton>
            </>
          )}
        </KeptForm>
      </Dialog>
    </div>
  )
}
