'use client'

import { signIn } from 'next-auth/react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { TextField } from '../ui/field.tsx'

type Props = { next: string; error: string | null; issuer: string | null }

export function SignInForm({ next, error, issuer }: Props) {
  const t = useTranslations('sign-in')
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState<string[]>(error ? [wordsFor(t, error)] : [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const username = String(form.get('username') ?? '').trim()
    const password = String(form.get('password') ?? '')
    if (!username || !password) return setRefused([t('blank')])
    setPending(true)
    const answer = await signIn('credentials', { username, password, redirect: false }).catch(() => undefined)
    if (answer?.ok && !answer.error) {
      location.assign(next)
      return
    }
    setPending(false)
    setRefused([wordsFor(t, answer?.error ?? 'failed')])
  }

  return (
    <form onSubmit={submit} method="post" noValidate>
      {refused.length > 0 && <ErrorSummary title={refused[0]} errors={[]} />}
      <TextField
        name="username"
        label={t('username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        required
      />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" pending={pending}>
          {pending ? t('pending') : t('submit')}
        </Button>
        {issuer && (
          <>
            <span className="text-soft">{t('or')}</span>
            <Button onClick={() => signIn('oidc', { callbackUrl: next })}>
              {t('issuer', { name: issuer })}
            </Button>
          </>
        )}
      </div>
    </form>
  )
}

function wordsFor(t: (key: string, values?: Record<string, string>) => string, error: string): string {
  const [name, minutes = ''] = error.split(':')
  if (name === 'blocked') return t('blocked', { minutes })
  if (name === 'wrong' || name === 'disabled' || name === 'unknown') return t(name)
  return t('failed')
}
