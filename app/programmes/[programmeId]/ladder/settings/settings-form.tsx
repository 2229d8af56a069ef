'use client'

import { useTranslations } from 'next-intl'
import { clockRungs } from '../../../../../lib/ladder/rung.ts'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { NumberField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { setLadder } from '../actions.ts'

type Props = {
  hidden: { programmeId: string; version: number; submissionKey: string }
  steps: Record<(typeof clockRungs)[number] | 'replyWithin', number | null>
}

/** The days of each rung, and how long a reply may take. */
export function SettingsForm({ hidden, steps }: Props) {
  const t = useTranslations('ladder')
  const f = useTranslations('forms')
  return (
    <KeptForm action={setLadder} hidden={hidden} label={t('settings.title')} className="max-w-2xl">
      {(face) => (
        <>
          <fieldset>
            <legend className="mb-2 font-semibold">{t('settings.days')}</legend>
            <div className="grid gap-x-6 sm:grid-cols-2">
              {clockRungs.map((rung) => (
                <NumberField
                  key={rung}
                  name={rung}
                  label={t(`rungs.${rung}`)}
                  mark={rung === 'chase' ? undefined : f('optional')}
                  defaultValue={face.value(rung, steps[rung])}
                  error={face.error(rung)}
                />
              ))}
            </div>
          </fieldset>
          <NumberField
            name="replyWithin"
            label={t('settings.reply')}
            defaultValue={face.value('replyWithin', steps.replyWithin)}
            error={face.error('replyWithin')}
            required
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={t('settings.submitting')}>{t('settings.submit')}</SubmitButton>
            <ButtonLink look="quiet" href={`/programmes/${hidden.programmeId}/ladder`}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
