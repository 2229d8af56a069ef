'use client'

import { useTranslations } from 'next-intl'
import { stageNumbers } from '../../../../lib/programmes/stage-numbers.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import type { FormFace } from '../../../ui/action-form.tsx'
import { DateField, TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { foundProgramme } from '../actions.ts'

export function FoundForm({ submissionKey }: { submissionKey: string }) {
  const t = useTranslations('programme')
  return (
    <KeptForm
      action={foundProgramme}
      label={t('found')}
      hidden={{ submissionKey }}
      keep="found-programme"
      className="max-w-2xl"
    >
      {(face) => (
        <>
          <TextField
            name="code"
            label={t('code')}
            hint={t('codeHint')}
            {...of(face, 'code')}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            required
          />
          <TextField name="nameZh" label={t('nameZh')} {...of(face, 'nameZh')} required />
          <TextField name="nameEn" label={t('nameEn')} {...of(face, 'nameEn')} required />
          <div className="grid gap-x-6 sm:grid-cols-2">
            <DateField name="startsOn" label={t('startsOn')} {...of(face, 'startsOn')} required />
            <DateField name="endsOn" label={t('endsOn')} {...of(face, 'endsOn')} required />
          </div>
          <p className="mb-3 text-sm text-soft">{t('stageHint')}</p>
          {stageNumbers.map((n) => (
            <Stage key={n} n={n} face={face} />
          ))}
          <SubmitButton pendingLabel={t('saving')}>{t('found')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

const of = ({ value, error }: FormFace, name: string) => ({ defaultValue: value(name), error: error(name) })

function Stage({ n, face }: { n: number; face: FormFace }) {
  const t = useTranslations('programme')
  const name = (field: string) => `stage${n}${field}`
  return (
    <fieldset className="mb-2">
      <legend className="mb-1 font-semibold">{t('stage', { n })}</legend>
      <div className="grid gap-x-6 sm:grid-cols-3">
        <TextField name={name('Zh')} label={t('stageZh')} {...of(face, name('Zh'))} required={n === 1} />
        <TextField name={name('En')} label={t('stageEn')} {...of(face, name('En'))} />
        <DateField name={name('EndsOn')} label={t('stageEndsOn')} {...of(face, name('EndsOn'))} />
      </div>
    </fieldset>
  )
}
