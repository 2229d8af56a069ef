'use client'

import { useTranslations } from 'next-intl'
import { DecideForm } from '../../../../frame/decide-form.tsx'
import { EvidenceField } from '../../../../frame/evidence-field.tsx'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { PressForm } from '../../../../frame/press-form.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { closeSlip, decideSlip, receiveSlip, replySlip } from '../actions.ts'

type Hidden = { programmeId: string; slipId: string; version: number; submissionKey: string }

/** One press issues it over the reader's name; returning it asks why. */
export function DecideForms(props: { hidden: Hidden; refusing: boolean }) {
  return (
    <DecideForm
      id="return-slip"
      words="slip.decide"
      action={decideSlip}
      answer="approve"
      reason="reason"
      {...props}
    />
  )
}

export function ReceiveForm({ hidden }: { hidden: Hidden }) {
  const t = useTranslations('slip.receive')
  return (
    <PressForm
      action={receiveSlip}
      hidden={hidden}
      label={t('press')}
      pendingLabel={t('pending')}
      look="primary"
      size="m"
    />
  )
}

export function ReplyForm({ hidden, keep }: { hidden: Hidden; keep: string }) {
  const t = useTranslations('slip.replyForm')
  const f = useTranslations('forms')
  return (
    <KeptForm
      action={replySlip}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <TextArea
            name="reply"
            label={t('reply')}
            hint={t('hint')}
            rows={4}
            defaultValue={face.value('reply')}
            error={face.error('reply')}
            maxLength={3000}
            required
          />
          <EvidenceField
            programmeId={hidden.programmeId}
            face={face}
            label={t('files')}
            mark={f('optional')}
          />
          <SubmitButton pendingLabel={t('submitting')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

export function CloseForm({ hidden }: { hidden: Hidden }) {
  const t = useTranslations('slip.close')
  return (
    <KeptForm action={closeSlip} hidden={hidden} label={t('title')} className="max-w-2xl">
      {(face) => (
        <>
          <TextArea
            name="note"
            label={t('note')}
            hint={t('hint')}
            defaultValue={face.value('note')}
            error={face.error('note')}
            maxLength={1000}
          />
          <SubmitButton pendingLabel={t('submitting')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
