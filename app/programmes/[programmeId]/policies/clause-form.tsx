'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { CheckboxList } from '../../../ui/choices.tsx'
import { TextArea, TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { type UnitChoice, UnitChooser } from '../tasks/new/unit-chooser.tsx'
import { addClause, changeClause } from './actions.ts'

type Props = {
  hidden: { programmeId: string; submissionKey: string; policyId?: string; clauseId?: string }
  keep: string
  back: string
  tasks: { value: string; label: string }[]
  units: UnitChoice[]
  start: { label: string; wording: string; keyTaskIds: string[]; unitIds: string[] }
}

const nothing = () => {}

/** A clause: its wording, the tasks it is the basis of, the units it binds (all, when none is named). */
export function ClauseForm({ hidden, keep, back, tasks, units, start }: Props) {
  const t = useTranslations('clause')
  const f = useTranslations('forms')
  const change = hidden.clauseId !== undefined
  return (
    <KeptForm
      action={change ? changeClause : addClause}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t(change ? 'editTitle' : 'new')}
      className="max-w-4xl"
    >
      {(face) => (
        <>
          <TextField
            name="label"
            label={t('label')}
            hint={t('labelHint')}
            mark={f('optional')}
            maxLength={60}
            defaultValue={face.value('label', start.label)}
            error={face.error('label')}
          />
          <TextArea
            name="wording"
            label={t('wording')}
            rows={5}
            defaultValue={face.value('wording', start.wording)}
            error={face.error('wording')}
            required
          />
          <CheckboxList
            name="keyTaskIds"
            label={t('tasks')}
            choices={tasks}
            defaultValues={face.values('keyTaskIds', start.keyTaskIds)}
            error={face.error('keyTaskIds')}
          />
          <UnitChooser
            units={units}
            chosen={face.values('unitIds', start.unitIds)}
            error={face.error('unitIds')}
            onCount={nothing}
            label={t('units')}
            hint={t('unitsHint')}
            optional
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={t('saving')}>{t(change ? 'save' : 'submit')}</SubmitButton>
            <ButtonLink look="quiet" href={back}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}
