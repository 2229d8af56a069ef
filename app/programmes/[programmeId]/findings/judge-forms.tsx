'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { acceptRectification, returnRectification } from './actions.ts'

type Props = {
  programmeId: string
  rectificationId: string
  /** Two keys: each of the two forms is one deed. */
  keys: { accept: string; return: string }
  mayAccept: boolean
}

/** Accept and close, or return with a reason. */
export function JudgeForms({ programmeId, rectificationId, keys, mayAccept }: Props) {
  const t = useTranslations('rectification.judge')
  const hidden = { programmeId, rectificationId }
  return (
    <div className="flex flex-wrap items-start gap-3">
      {mayAccept ? (
        <KeptForm
          action={acceptRectification}
          hidden={{ ...hidden, submissionKey: keys.accept }}
          label={t('accept')}
        >
          {() => (
            <SubmitButton look="decide" pendingLabel={t('accepting')}>
              {t('accept')}
            </SubmitButton>
          )}
        </KeptForm>
      ) : (
        <p className="basis-full text-soft">{t('secondPerson')}</p>
      )}
      <Dialog
        id="return-answer"
        opener={t('return')}
        openerLook="danger"
        title={t('returnTitle')}
        closeLabel={t('close')}
      >
        <KeptForm
          action={returnRectification}
          hidden={{ ...hidden, submissionKey: keys.return }}
          label={t('returnTitle')}
        >
          {(face) => (
            <>
              <TextArea
                name="reason"
                label={t('reason')}
                hint={t('reasonHint')}
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
