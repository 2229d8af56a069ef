'use client'

import { useTranslations } from 'next-intl'
import { revisitResults } from '../../../../lib/findings/form.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { RadioField } from '../../../ui/choices.tsx'
import { DateField, TextArea } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { useFormValue } from '../visits/form-value.ts'
import { revisitFinding } from './actions.ts'

type Props = {
  programmeId: string
  findingId: string
  version: number
  submissionKey: string
  keep: string
  today: string
  closedOn: string
  usualDue: string
}

/** A later look at what was closed; only a relapse asks for a new deadline. */
export function RevisitForm({ today, closedOn, usualDue, keep, ...hidden }: Props) {
  const t = useTranslations('revisit')
  return (
    <KeptForm
      action={revisitFinding}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t('form.title')}
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <DateField
            name="on"
            label={t('form.on')}
            hint={t('form.onHint', { first: closedOn, today })}
            min={closedOn}
            max={today}
            defaultValue={face.value('on', today)}
            error={face.error('on')}
            required
          />
          <RadioField
            name="result"
            label={t('form.result')}
            choices={revisitResults.map((result) => ({
              value: result,
              label: t(`results.${result}`),
              hint: t(`hints.${result}`),
            }))}
            defaultValue={face.value('result')}
            error={face.error('result')}
            required
          />
          <NewDeadline start={face.value('result')}>
            <DateField
              name="dueOn"
              label={t('form.dueOn')}
              hint={t('form.dueOnHint')}
              min={today}
              defaultValue={face.value('dueOn', usualDue)}
              error={face.error('dueOn')}
            />
          </NewDeadline>
          <TextArea
            name="note"
            label={t('form.note')}
            hint={t('form.noteHint')}
            defaultValue={face.value('note')}
            error={face.error('note')}
          />
          <SubmitButton look="secondary" pendingLabel={t('form.saving')}>
            {t('form.submit')}
          </SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

function NewDeadline({ start, children }: { start: string; children: React.ReactNode }) {
  const [here, result] = useFormValue('result', start)
  return (
    <div ref={here} hidden={result !== 'relapsed'}>
      {children}
    </div>
  )
}
