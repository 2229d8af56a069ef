'use client'

import { useTranslations } from 'next-intl'
import { decidedRungs } from '../../../../../lib/ladder/rung.ts'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { RadioField } from '../../../../ui/choices.tsx'
import { TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { proposeSlip } from '../actions.ts'

type Props = { hidden: { programmeId: string; duty: string; submissionKey: string }; keep: string }

/** A red slip, a talk or a circular, and why. */
export function ProposeForm({ hidden, keep }: Props) {
  const t = useTranslations('ladder.propose')
  const rungs = useTranslations('ladder.rungs')
  return (
    <KeptForm
      action={proposeSlip}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <RadioField
            name="rung"
            label={t('rung')}
            choices={decidedRungs.map((one) => ({ value: one, label: rungs(one) }))}
            defaultValue={face.value('rung')}
            error={face.error('rung')}
            required
            big
          />
          <TextArea
            name="reason"
            label={t('reason')}
            rows={4}
            defaultValue={face.value('reason')}
            error={face.error('reason')}
            maxLength={1000}
            required
          />
          <SubmitButton pendingLabel={t('submitting')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
