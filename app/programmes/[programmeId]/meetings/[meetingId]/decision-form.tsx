'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { adoptDecision } from '../actions.ts'

type Props = { hidden: { programmeId: string; meetingId: string; submissionKey: string } }

/** One adopted decision; what was not settled belongs elsewhere. */
export function DecisionForm({ hidden }: Props) {
  const t = useTranslations('meeting.decision')
  return (
    <Dialog id="adopt-decision" opener={t('title')} openerSize="s" title={t('title')} closeLabel={t('close')}>
      <KeptForm action={adoptDecision} hidden={hidden} label={t('title')}>
        {(face) => (
          <>
            <TextArea
              name="wording"
              label={t('wording')}
              hint={t('hint')}
              rows={4}
              defaultValue={face.value('wording')}
              error={face.error('wording')}
              required
            />
            <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
