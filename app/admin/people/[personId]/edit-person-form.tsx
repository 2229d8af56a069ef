'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { changePerson } from '../actions.ts'
import { type Choice, type PersonFacts, PersonFields } from '../person-fields.tsx'

type Props = {
  personId: string
  version: number
  person: PersonFacts
  organisations: { group: string; options: Choice[] }[]
}

export function EditPersonForm({ personId, version, person, organisations }: Props) {
  const t = useTranslations('person')
  const forms = useTranslations('forms')
  return (
    <KeptForm action={changePerson} hidden={{ personId, version }} label={t('facts')} className="max-w-md">
      {(face) => (
        <>
          <PersonFields face={face} person={person} organisations={organisations} />
          <SubmitButton pendingLabel={forms('saving')}>{forms('save')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
