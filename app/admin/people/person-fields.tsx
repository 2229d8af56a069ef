'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../ui/action-form.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'

export type Choice = { value: string; label: string }
export type PersonFacts = {
  name: string
  email: string | null
  phone: string | null
  organisationId: string | null
  administration: string | null
}

/** What is known of a person, whether new or old. */
export function PersonFields({
  face: { value, error },
  person,
  organisations,
}: {
  face: FormFace
  person?: PersonFacts
  organisations: { group: string; options: Choice[] }[]
}) {
  const t = useTranslations('person')
  const forms = useTranslations('forms')
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        defaultValue={value('name', person?.name)}
        error={error('name')}
        autoComplete="off"
        required
      />
      <SelectField
        name="organisationId"
        label={t('organisation')}
        hint={t('organisationHint')}
        placeholder={t('noOrganisation')}
        options={organisations}
        defaultValue={value('organisationId', person?.organisationId)}
        error={error('organisationId')}
      />
      <TextField
        type="email"
        name="email"
        label={t('email')}
        mark={forms('optional')}
        defaultValue={value('email', person?.email)}
        error={error('email')}
        autoComplete="off"
      />
      <TextField
        type="tel"
        name="phone"
        label={t('phone')}
        mark={forms('optional')}
        defaultValue={value('phone', person?.phone)}
        error={error('phone')}
        autoComplete="off"
      />
      <SelectField
        name="administration"
        label={t('office')}
        hint={t('officeHint')}
        placeholder={t('noOffice')}
        options={(['system', 'security', 'audit'] as const).map((office) => ({
          value: office,
          label: t(`offices.${office}`),
        }))}
        defaultValue={value('administration', person?.administration)}
        error={error('administration')}
      />
    </>
  )
}
