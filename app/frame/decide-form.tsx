'use client'

import { useTranslations } from 'next-intl'
import type { FormState } from '../../lib/access/form-state.ts'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { KeptForm } from './kept-form.tsx'
import { PressForm } from './press-form.tsx'

type Props = {
  /** Of the dialog. */
  id: string
  /** Where its words stand: yes, no, noTitle, close, submitting, noConfirm, the reason's own and perhaps its hint. */
  words: string
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Record<string, string | number>
  /** The field that says yes or no, and the one that says why not. */
  answer: string
  reason: string
  /** Opens the question at once. */
  refusing: boolean
}

/** One press says yes over the reader's name; saying no asks why. */
export function DecideForm({ id, words, action, hidden, answer, reason, refusing }: Props) {
  const t = useTranslations(words)
  return (
    <div className="flex flex-wrap gap-3">
      <PressForm
        action={action}
        hidden={{ ...hidden, [answer]: 'yes' }}
        label={t('yes')}
        pendingLabel={t('submitting')}
        look="decide"
        size="m"
      />
      <Dialog
        id={id}
        opener={t('no')}
        openerLook="secondary"
        title={t('noTitle')}
        closeLabel={t('close')}
        startsOpen={refusing}
      >
        <KeptForm action={action} hidden={{ ...hidden, [answer]: 'no' }} label={t('noTitle')}>
          {(face) => (
            <>
              <TextArea
                name={reason}
                label={t(reason)}
                {...(t.has(`${reason}Hint`) ? { hint: t(`${reason}Hint`) } : {})}
                defaultValue={face.value(reason)}
                error={face.error(reason)}
                maxLength={1000}
                required
              />
              <SubmitButton look="danger" pendingLabel={t('submitting')}>
                {t('noConfirm')}
              </SubmitButton>
            </>
          )}
        </KeptForm>
      </Dialog>
    </div>
  )
}
