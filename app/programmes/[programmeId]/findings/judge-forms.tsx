'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { acceptRectification, approveClosing, returnRectification } from './actions.ts'

type Props = {
  programmeId: string
  rectificationId: string
  /** Two keys: each of the two forms is one deed. */
  keys: { accept: string; return: string }
  accept: 'may' | 'submitter' | 'not'
  /** Which signature it would be, of how many; one of one closes the finding. */
  level: number
  levels: number
  /** The head's signature, which closes a grave finding, goes by a deed of its own. */
  asHead?: boolean
  mayReturn?: boolean
}

/** Accept and close, or sign one's level of it, or return with a reason. */
export function JudgeForms(props: Props) {
  const {
    programmeId,
    rectificationId,
    keys,
    accept: acceptance,
    level,
    levels,
    asHead,
    mayReturn = true,
  } = props
  const t = useTranslations('rectification.judge')
  const accept = level < levels ? t('sign', { level, levels }) : t('accept')
  const hidden = { programmeId, rectificationId }
  return (
    <div className="flex flex-wrap items-start gap-3">
      {acceptance === 'may' && (
        <KeptForm
          action={asHead ? approveClosing : acceptRectification}
          hidden={{ ...hidden, submissionKey: keys.accept }}
          label={accept}
        >
          {() => (
            <SubmitButton look="decide" pendingLabel={t('accepting')}>
              {accept}
            </SubmitButton>
          )}
        </KeptForm>
      )}
      {acceptance === 'submitter' && <p className="basis-full text-soft">{t('secondPerson')}</p>}
      {mayReturn && (
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
      )}
    </div>
  )
}
