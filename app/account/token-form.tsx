'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../frame/kept-form.tsx'
import { ShownOnce } from '../frame/shown-once.tsx'
import { TextField } from '../ui/field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { createToken } from './actions.ts'

export function TokenForm() {
  const t = useTranslations('account')
  return (
    <KeptForm action={createToken} label={t('createToken')} className="max-w-md">
      {({ answer, error, value }) => (
        <>
          {answer.shown?.token && (
            <ShownOnce
              title={t('tokenTitle')}
              text={t('tokenText')}
              secret={answer.shown.token}
              copy={t('copy')}
              copied={t('copied')}
            />
          )}
          <TextField
            name="name"
            id="tokenName"
            label={t('tokenName')}
            hint={t('tokenNameHint')}
            defaultValue={value('name')}
            error={error('name')}
            required
          />
          <SubmitButton look="secondary">{t('createToken')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
