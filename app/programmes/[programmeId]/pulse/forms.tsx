'use client'

import { useTranslations } from 'next-intl'
import { questions } from '../../../../lib/pulses/pulse.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { PressForm } from '../../../frame/press-form.tsx'
import { RadioField } from '../../../ui/choices.tsx'
import { DateField, type Option, SelectField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { answerPulse, openPulse, remindPulse } from './actions.ts'

type Hidden = { programmeId: string; submissionKey: string }

export function OpenForm({
  stages,
  today,
  closesOn,
  ...hidden
}: Hidden & { stages: Option[]; today: string; closesOn: string }) {
  const t = useTranslations('pulse.open')
  return (
    <KeptForm action={openPulse} hidden={hidden} label={t('title')} className="max-w-xl">
      {(face) => (
        <>
          <SelectField
            name="stageId"
            label={t('stage')}
            options={stages}
            defaultValue={face.value('stageId', stages[0]?.value)}
            error={face.error('stageId')}
          />
          <DateField
            name="closesOn"
            label={t('closesOn')}
            min={today}
            defaultValue={face.value('closesOn', closesOn)}
            error={face.error('closesOn')}
            required
          />
          <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

/** Three questions of five marks each; nothing typed is kept on the device. */
export function PulseForm(hidden: Hidden & { pulseId: string }) {
  const t = useTranslations('pulse')
  return (
    <KeptForm action={answerPulse} hidden={hidden} label={t('answer.title')} className="max-w-2xl">
      {(face) => (
        <>
          {questions.map((question) => (
            <RadioField
              key={question}
              name={question}
              label={t(`questions.${question}`)}
              choices={(['1', '2', '3', '4', '5'] as const).map((value) => ({
                value,
                label: `${value} ${t(`marks.${value}`)}`,
              }))}
              defaultValue={face.value(question)}
              error={face.error(question)}
              big
              required
            />
          ))}
          <SubmitButton pendingLabel={t('answer.saving')}>{t('answer.submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

export function RemindPress(hidden: Hidden & { pulseId: string }) {
  const t = useTranslations('pulse.remind')
  return (
    <PressForm action={remindPulse} hidden={hidden} label={t('submit')} pendingLabel={t('saving')} size="m" />
  )
}
