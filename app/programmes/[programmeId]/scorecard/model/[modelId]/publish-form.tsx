'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { DateField } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { publishModel } from '../actions.ts'

type Hidden = Record<string, string | number>

/** From which day it counts; from today on, every unit is measured anew at once. */
export function PublishForm({ hidden, today, last }: { hidden: Hidden; today: string; last: string }) {
  const t = useTranslations('model.publish')
  return (
    <KeptForm action={publishModel} hidden={hidden} label={t('title')} className="max-w-2xl">
      {(face) => (
        <>
          <DateField
            name="fromOn"
            label={t('from')}
            hint={t('fromHint')}
            min={today}
            max={last}
            defaultValue={face.value('fromOn', today)}
            error={face.error('fromOn')}
            required
          />
          <SubmitButton look="decide" pendingLabel={t('saving')}>
            {t('submit')}
          </SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
