'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { KeptForm } from '../../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { DateField, TextArea } from '../../../../../ui/field.tsx'
import { SubmitButton } from '../../../../../ui/submit-button.tsx'
import { type UnitChoice, UnitChooser } from '../../../tasks/new/unit-chooser.tsx'
import { assignActions } from '../../actions.ts'

type Props = {
  hidden: { programmeId: string; decisionId: string; submissionKey: string }
  keep: string
  units: UnitChoice[]
  text: string
  dueOn: string
  today: string
  back: string
}

/** One action for each chosen unit; the decision's own words stand there already. */
export function AssignForm({ hidden, keep, units, text, dueOn, today, back }: Props) {
  const t = useTranslations('meeting.assign')
  const f = useTranslations('forms')
  const [count, setCount] = useState(0)
  return (
    <KeptForm
      action={assignActions}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('title')}
      className="max-w-4xl"
    >
      {(face) => (
        <>
          <TextArea
            name="text"
            label={t('text')}
            defaultValue={face.value('text', text)}
            error={face.error('text')}
            maxLength={1000}
            required
          />
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
          <div className="sticky bottom-0 z-10 flex flex-wrap gap-3 border-t border-rule bg-paper py-3">
            <SubmitButton pendingLabel={t('submitting')}>{t('submit', { count })}</SubmitButton>
            <ButtonLink look="quiet" href={back}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
