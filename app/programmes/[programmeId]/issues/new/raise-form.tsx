'use client'

import { useTranslations } from 'next-intl'
import { boundaries } from '../../../../../lib/issues/issue.ts'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { RadioField } from '../../../../ui/choices.tsx'
import { DateField, TextArea, TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { type UnitChoice, UnitChooser } from '../../tasks/new/unit-chooser.tsx'
import { raiseIssue } from '../actions.ts'

type Props = {
  hidden: { programmeId: string; submissionKey: string }
  keep: string
  units: UnitChoice[]
  first: string
  dueOn: string
}

const count = () => {}

/** What blocks, which boundary it crosses, who must answer by when. */
export function RaiseForm({ hidden, keep, units, first, dueOn }: Props) {
  const t = useTranslations('issue')
  const f = useTranslations('forms')
  return (
    <KeptForm
      action={raiseIssue}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('new')}
      className="max-w-4xl"
    >
      {(face) => (
        <>
          <TextField
            name="title"
            label={t('form.title')}
            defaultValue={face.value('title')}
            error={face.error('title')}
            maxLength={200}
            required
          />
          <TextArea
            name="description"
            label={t('form.description')}
            rows={4}
            defaultValue={face.value('description')}
            error={face.error('description')}
            required
          />
          <RadioField
            name="boundary"
            label={t('form.boundary')}
            choices={boundaries.map((one) => ({ value: one, label: t(`boundaries.${one}`) }))}
            defaultValue={face.value('boundary', 'department')}
            error={face.error('boundary')}
            required
            big
          />
          <DateField
            name="dueOn"
            label={t('form.dueOn')}
            hint={t('form.dueHint', { first })}
            min={first}
            defaultValue={face.value('dueOn', dueOn)}
            error={face.error('dueOn')}
            required
          />
          <UnitChooser
            units={units}
            chosen={face.values('unitIds', [])}
            error={face.error('unitIds')}
            onCount={count}
            label={t('form.units')}
            hint={t('form.unitsHint')}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={t('form.submitting')}>{t('form.submit')}</SubmitButton>
            <ButtonLink look="quiet" href={`/programmes/${hidden.programmeId}/issues`}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
