'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../frame/kept-form.tsx'
import { TextField } from '../ui/field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { changePassword } from './actions.ts'

type Props = { username: string; thisSession: string | null; least: number }

export function PasswordForm({ username, thisSession, least }: Props) {
  const t = useTranslations('account')
  const forms = useTranslations('forms')
  return (
    <KeptForm action={changePassword} hidden={{ thisSession }} label={t('password')} className="max-w-md">
      {({ error }) => (
        <>
          {/* So that a password manager knows whose password it is. */}
          <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
          <TextField
            type="password"
            name="currentPassword"
            label={t('currentPassword')}
            error={error('currentPassword')}
            autoComplete="current-password"
            required
          />
          <TextField
            type="password"
            name="newPassword"
            label={t('newPassword')}
            hint={t('newPasswordHint', { least })}
            error={error('newPassword')}
            autoComplete="new-password"
            required
          />
          <TextField
            type="password"
            name="newPasswordAgain"
            label={t('newPasswordAgain')}
            error={error('newPasswordAgain')}
            autoComplete="new-password"
            required
          />
          <SubmitButton pendingLabel={forms('saving')}>{t('changePassword')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}
