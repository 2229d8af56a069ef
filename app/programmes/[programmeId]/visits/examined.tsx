'use client'

import { useTranslations } from 'next-intl'
import type { FormFace } from '../../../ui/action-form.tsx'
import { CheckRows, type ToCheck } from './check-rows.tsx'
import { useMethod } from './of-method.tsx'
import { type ToVerify, VerificationRows } from './verification-rows.tsx'

type Props = {
  face: FormFace
  keep: string
  unitId: string
  assignments: ToVerify[]
  checks: ToCheck[]
}

/**
 * What was compared and verified: open on site and by letter, folded for a call or a talk, which are logged without
 * it. Folding leaves the fields in the form.
 */
export function Examined({ face, keep, unitId, assignments, checks }: Props) {
  const t = useTranslations('visit.form')
  const [here, method] = useMethod(face)
  const brief = method === 'telephone' || method === 'talk'
  return (
    <div ref={here}>
      <details open={!brief} className="mt-8">
        <summary className="py-2 text-link">{t('more')}</summary>
        <h2 className="mb-1 border-b border-rule pb-1">{t('checks')}</h2>
        <CheckRows face={face} keep={keep} unitId={unitId} checks={checks} />
        <h2 className="mt-8 mb-1 border-b border-rule pb-1">{t('verify')}</h2>
        <VerificationRows face={face} keep={keep} unitId={unitId} assignments={assignments} />
      </details>
    </div>
  )
}
