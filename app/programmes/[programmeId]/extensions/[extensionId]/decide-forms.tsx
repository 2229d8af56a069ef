'use client'

import { DecideForm } from '../../../../frame/decide-form.tsx'
import { decideExtension } from '../actions.ts'

type Props = {
  hidden: { programmeId: string; extensionId: string; version: number; submissionKey: string }
  refusing: boolean
}

/** One press grants it; not granting asks why. */
export function DecideForms(props: Props) {
  return (
    <DecideForm
      id="refuse-extension"
      words="extension.decide"
      action={decideExtension}
      answer="grant"
      reason="decision"
      {...props}
    />
  )
}
