'use client'

import type { FormState } from '../../lib/access/form-state.ts'
import { untouched } from '../../lib/access/form-state.ts'
import { ActionForm } from '../ui/action-form.tsx'
import type { ButtonLook, ButtonSize } from '../ui/button.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden?: Record<string, string | number | null | undefined>
  label: string
  /** Said to those who cannot see the row the button stands in. */
  about?: string
  pendingLabel?: string
  look?: ButtonLook
  size?: ButtonSize
}

/** One press that does one thing; a refusal is said above the button. */
export function PressForm({
  action,
  hidden = {},
  label,
  about,
  pendingLabel,
  look = 'secondary',
  size = 's',
}: Props) {
  return (
    <ActionForm action={action} start={untouched} hidden={hidden}>
      {() => (
        <SubmitButton look={look} size={size} pendingLabel={pendingLabel}>
          {label}
          {about && <span className="sr-only"> {about}</span>}
        </SubmitButton>
      )}
    </ActionForm>
  )
}
