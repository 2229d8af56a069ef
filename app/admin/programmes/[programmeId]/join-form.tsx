'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { CheckboxList } from '../../../ui/choices.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { joinUnits } from '../actions.ts'

type Group = { group: string; options: { value: string; label: string }[] }

export function JoinForm({
  programme,
  submissionKey,
  groups,
}: Record<'programme' | 'submissionKey', string> & { groups: Group[] }) {
  const t = useTranslations('programme')
  return (
    <KeptForm action={joinUnits} label={t('join')} hidden={{ programme, submissionKey }}>
      {({ error, values }) => (
        <>
          {groups.map(({ group, options }, index) => (
            <CheckboxList
              key={group}
              name="organisationIds"
              {...(index > 0 ? { id: `organisationIds-${index}` } : {})}
              label={group}
              choices={options}
              defaultValues={values('organisationIds')}
              error={index === 0 ? error('organisationIds') : undefined}
              columns
            />
          ))}
          <SubmitButton pendingLabel={t('saving')}>{t('joinSubmit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
