'use client'

import { useTranslations } from 'next-intl'
import { untouched } from '../../lib/access/form-state.ts'
import { ActionForm } from '../ui/action-form.tsx'
import { DateField } from '../ui/field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { moveDay } from './actions.ts'

type Props = { programmeId: string; today: string; first: string; last: string; submissionKey: string }

export function DayForm({ programmeId, today, first, last, submissionKey }: Props) {
  const t = useTranslations('app')
  return (
    <ActionForm
      action={moveDay}
      start={untouched}
      hidden={{ programmeId, submissionKey }}
      className="w-72 p-3"
      label={t('moveDay')}
    >
      {({ error, value }) => (
        <>
          <DateField
            name="day"
            label={t('exampleDay')}
            hint={t('moveDayHint')}
            min={first}
            max={last}
            defaultValue={value('day', today)}
            error={error('day')}
          />
          <SubmitButton size="s" pendingLabel={t('movingDay')}>
            {t('moveDay')}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
