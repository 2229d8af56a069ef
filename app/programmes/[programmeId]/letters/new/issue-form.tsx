'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { DateField, TextArea } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { type UnitChoice, UnitChooser } from '../../tasks/new/unit-chooser.tsx'
import { issueLetters } from '../actions.ts'

type Props = {
  programmeId: string
  submissionKey: string
  keep: string
  units: UnitChoice[]
  chosen: string[]
  today: string
  last: string
  dueOn: string
}

/** Letters to one unit or many: whoever needs one is ticked, the usual words stand there. */
export function IssueForm({ programmeId, submissionKey, keep, units, chosen, today, last, dueOn }: Props) {
  const t = useTranslations('letter')
  const f = useTranslations('forms')
  const [count, setCount] = useState(chosen.length)
  return (
    <KeptForm
      action={issueLetters}
      hidden={{ programmeId, submissionKey, keep }}
      keep={keep}
      label={t('new')}
      className="max-w-4xl"
    >
      {(face) => (
        <>
          <UnitChooser
            units={units}
            chosen={face.values('unitIds', chosen)}
            error={face.error('unitIds')}
            onCount={setCount}
            label={t('form.units')}
            hint={t('form.unitsHint')}
          />
          <DateField
            name="dueOn"
            label={t('form.dueOn')}
            hint={t('form.dueHint', { today })}
            min={today}
            max={last}
            defaultValue={face.value('dueOn', dueOn)}
            error={face.error('dueOn')}
            required
          />
          {(['rights', 'consequences'] as const).map((name) => (
            <TextArea
              key={name}
              name={name}
              label={t(`form.${name}`)}
              mark={f('optional')}
              defaultValue={face.value(name, t(`form.${name}Start`))}
              error={face.error(name)}
            />
          ))}
          <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-3 border-t border-rule bg-paper py-3">
            <SubmitButton pendingLabel={t('form.submitting')}>{t('form.submit', { count })}</SubmitButton>
            <ButtonLink look="quiet" href={`/programmes/${programmeId}/letters`}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
