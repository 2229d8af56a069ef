'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { DateField } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { type UnitChoice, UnitChooser } from '../../../tasks/new/unit-chooser.tsx'
import { sendSelfCheck } from '../../actions.ts'

type Props = {
  hidden: { programmeId: string; checkListId: string; submissionKey: string }
  keep: string
  units: UnitChoice[]
  today: string
  dueOn: string
}

/** To whom, and by when it is to be answered. */
export function SendForm({ hidden, keep, units, today, dueOn }: Props) {
  const t = useTranslations('check-list')
  const [count, setCount] = useState(0)
  return (
    <KeptForm
      action={sendSelfCheck}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('send')}
      className="max-w-4xl"
    >
      {(face) => (
        <>
          <DateField
            name="dueOn"
            label={t('dueOn')}
            min={today}
            defaultValue={face.value('dueOn', dueOn)}
            error={face.error('dueOn')}
            required
          />
          <UnitChooser
            units={units}
            chosen={face.values('unitIds', [])}
            error={face.error('unitIds')}
            onCount={setCount}
            label={t('units')}
            hint={t('unitsHint')}
          />
          <SubmitButton pendingLabel={t('sending')}>{t('sendTo', { count })}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
