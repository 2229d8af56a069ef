'use client'

import { useTranslations } from 'next-intl'
import { policyFunctions } from '../../../../lib/policies/policy.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import type { FormFace } from '../../../ui/action-form.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Checkbox, CheckboxList } from '../../../ui/choices.tsx'
import { DateField, TextArea, TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { changePolicy, filePolicy } from './actions.ts'

export type PolicyStart = {
  number: string | null
  title: string
  titleEn: string | null
  issuers: string[]
  functions: string[]
  signedOn: string | null
  publishedOn: string | null
  inForceFrom: string | null
  inForceUntil: string | null
  binding: boolean
  receiptDueOn: string | null
  planDueOn: string | null
  summary: string
}

type Props = {
  hidden: { programmeId: string; submissionKey: string; policyId?: string; version?: number }
  keep: string
  start: PolicyStart
  back: string
}

/** A document: what it is, its dates, whether and by when it reaches the units. The same to file and to change. */
export function PolicyForm({ hidden, keep, start, back }: Props) {
  const t = useTranslations('policy')
  const f = useTranslations('forms')
  const change = hidden.policyId !== undefined
  return (
    <KeptForm
      action={change ? changePolicy : filePolicy}
      hidden={{ ...hidden, keep }}
      keep={keep}
      label={t(change ? 'editTitle' : 'new')}
      className="max-w-3xl"
    >
      {(face) => (
        <>
          <h2 className="mb-2 border-b border-rule pb-1">{t('form.document')}</h2>
          <DocumentFields face={face} start={start} />
          <h2 className="mt-6 mb-2 border-b border-rule pb-1">{t('form.dates')}</h2>
          <DateFields face={face} start={start} />
          <h2 className="mt-6 mb-2 border-b border-rule pb-1">{t('form.transmission')}</h2>
          <TransmissionFields face={face} start={start} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={t('form.saving')}>
              {t(change ? 'form.save' : 'form.submit')}
            </SubmitButton>
            <ButtonLink look="quiet" href={back}>
              {f('cancel')}
            </ButtonLink>
          </div>
        </>
      )}
    </KeptForm>
  )
}

type Fields = { face: FormFace; start: PolicyStart }

function DocumentFields({ face, start }: Fields) {
  const t = useTranslations('policy')
  const optional = useTranslations('forms')('optional')
  const field = (name: 'title' | 'titleEn' | 'number' | 'summary') => ({
    name,
    label: t(`fields.${name}`),
    defaultValue: face.value(name, start[name]),
    error: face.error(name),
  })
  return (
    <>
      <TextField {...field('title')} maxLength={300} required />
      <TextField {...field('number')} hint={t('fields.numberHint')} mark={optional} maxLength={60} />
      <TextArea
        name="issuers"
        label={t('fields.issuers')}
        hint={t('fields.issuersHint')}
        rows={2}
        defaultValue={face.value('issuers', start.issuers.join('\n'))}
        error={face.error('issuers')}
        required
      />
      <CheckboxList
        name="functions"
        label={t('fields.functions')}
        hint={t('fields.functionsHint')}
        columns
        choices={policyFunctions.map((fn) => ({ value: fn, label: t(`functions.${fn}`) }))}
        defaultValues={face.values('functions', start.functions)}
        error={face.error('functions')}
        required
      />
      <TextArea {...field('summary')} mark={optional} />
      <TextField {...field('titleEn')} mark={optional} maxLength={300} />
    </>
  )
}

function DateFields({ face, start }: Fields) {
  const t = useTranslations('policy.fields')
  const optional = useTranslations('forms')('optional')
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      {(['signedOn', 'publishedOn', 'inForceFrom', 'inForceUntil'] as const).map((name) => (
        <DateField
          key={name}
          name={name}
          label={t(name)}
          mark={optional}
          defaultValue={face.value(name, start[name])}
          error={face.error(name)}
        />
      ))}
    </div>
  )
}

function TransmissionFields({ face, start }: Fields) {
  const t = useTranslations('policy.fields')
  const ticked = face.answer.values ? face.value('binding') === 'on' : start.binding
  return (
    <>
      <Checkbox name="binding" label={t('binding')} defaultChecked={ticked} error={face.error('binding')} />
      <div className="grid gap-x-6 sm:grid-cols-2">
        {(['receiptDueOn', 'planDueOn'] as const).map((name) => (
          <DateField
            key={name}
            name={name}
            label={t(name)}
            hint={t('deadlineHint')}
            defaultValue={face.value(name, start[name])}
            error={face.error(name)}
          />
        ))}
      </div>
    </>
  )
}
