'use client'

import { useTranslations } from 'next-intl'
import { EvidenceField } from '../../../../frame/evidence-field.tsx'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { signLetter } from '../actions.ts'

type Props = {
  programmeId: string
  letterId: string
  version: number
  submissionKey: string
  /** The principal's own name: what is typed must be it. */
  name: string
}

/** The own name typed whole, or the scan of the signed paper. */
export function SignForm({ name, ...hidden }: Props) {
  const t = useTranslations('letter.sign')
  const optional = useTranslations('forms')('optional')
  return (
    <KeptForm action={signLetter} hidden={hidden} label={t('title')}>
      {(face) => (
        <>
          <p className="mb-4">{t('text', { name })}</p>
          <TextField
            name="typedName"
            label={t('typedName')}
            autoComplete="off"
            maxLength={60}
            defaultValue={face.value('typedName')}
            error={face.error('typedName')}
          />
          <EvidenceField programmeId={hidden.programmeId} face={face} label={t('scan')} mark={optional} />
          <SubmitButton look="decide" pendingLabel={t('submitting')}>
            {t('submit')}
          </SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
