'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { withdrawPolicy } from '../actions.ts'

type Props = { programmeId: string; policyId: string; version: number; submissionKey: string }

/** Asks once, says what is lost, wants a reason. */
export function WithdrawForm(hidden: Props) {
  const t = useTranslations('policy.withdraw')
  return (
    <Dialog
      id="withdraw-policy"
      opener={t('open')}
      openerLook="danger"
      title={t('title')}
      closeLabel={t('close')}
    >
      <p className="mb-4">{t('text')}</p>
      <KeptForm action={withdrawPolicy} hidden={hidden} label={t('title')}>
        {(face) => (
          <>
            <TextArea
              name="reason"
              label={t('reason')}
              defaultValue={face.value('reason')}
              error={face.error('reason')}
              required
            />
            <SubmitButton look="danger" pendingLabel={t('saving')}>
              {t('confirm')}
            </SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
