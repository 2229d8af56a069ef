'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { cancelMeeting } from '../actions.ts'

type Props = { hidden: { programmeId: string; meetingId: string; version: number; submissionKey: string } }

/** Asks once, says what follows, wants a reason. */
export function CancelForm({ hidden }: Props) {
  const t = useTranslations('meeting.cancel')
  return (
    <Dialog
      id="cancel-meeting"
      opener={t('open')}
      openerLook="danger"
      title={t('title')}
      closeLabel={t('close')}
    >
      <p className="mb-4">{t('text')}</p>
      <KeptForm action={cancelMeeting} hidden={hidden} label={t('title')}>
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
