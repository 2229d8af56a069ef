'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { ShownOnce } from '../../../frame/shown-once.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { addPerson } from '../actions.ts'
import { type Choice, PersonFields } from '../person-fields.tsx'

export function NewPersonForm({ organisations }: { organisations: { group: string; options: Choice[] }[] }) {
  const t = useTranslations('person')
  const forms = useTranslations('forms')
  return (
    <KeptForm action={addPerson} label={t('add')} className="max-w-md">
      {(face) =>
        face.answer.shown ? (
          <>
            <ShownOnce
              title={t('added')}
              text={t('firstPasswordText')}
              secret={face.answer.shown.password ?? ''}
              copy={t('copy')}
              copied={t('copied')}
            />
            <ButtonLink href={`/admin/people/${face.answer.shown.id}`} look="primary">
              {t('toSeats')}
            </ButtonLink>
          </>
        ) : (
          <>
            <TextField
              name="username"
              label={t('username')}
              hint={t('usernameHint')}
              defaultValue={face.value('username')}
              error={face.error('username')}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              required
            />
            <PersonFields face={face} organisations={organisations} />
            <SubmitButton pendingLabel={forms('saving')}>{t('add')}</SubmitButton>
          </>
        )
      }
    </KeptForm>
  )
}
