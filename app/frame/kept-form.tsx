'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FormState, untouched } from '../../lib/access/form-state.ts'
import { ActionForm, type FormFace } from '../ui/action-form.tsx'
import { Autosave } from '../ui/autosave.tsx'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden?: Record<string, string | number | null | undefined>
  /** Keeps what is typed on this device under this key until it is saved: person, form and record. */
  keep?: string
  label?: string
  className?: string
  children: (face: FormFace) => ReactNode
}

/** The product's form: errors beside their fields, nothing typed is ever lost, also not by a session that ended. */
export function KeptForm({ action, hidden, keep, label, className, children }: Props) {
  const t = useTranslations('forms')
  return (
    <ActionForm
      action={action}
      start={untouched}
      {...(hidden ? { hidden } : {})}
      {...(label ? { label } : {})}
      {...(className ? { className } : {})}
    >
      {(face) => (
        <>
          {keep && (
            <Autosave
              keyName={keep}
              redrawn={face.answer.values !== undefined}
              message={t('restored')}
              discard={t('discard')}
            />
          )}
          {face.answer.status === 'signed-out' && (
            <p className="mb-4">
              <a href={signInPath()}>{t('signInAgain')}</a>
            </p>
          )}
          {children(face)}
        </>
      )}
    </ActionForm>
  )
}

/** Back to this very form after signing in, where what was typed waits. */
function signInPath(): string {
  return typeof location === 'undefined'
    ? '/sign-in'
    : `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`
}
