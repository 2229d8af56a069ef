'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button.tsx'

/**
 * Submits its form once: while the action runs it is disabled and shows `pendingLabel`.
 * With several in one form give each `name` and `value`; only the pressed one shows the pending label.
 */
export function SubmitButton({
  children,
  pendingLabel,
  look = 'primary',
  ...rest
}: Omit<ButtonProps, 'type' | 'pending'> & { pendingLabel?: ReactNode }) {
  const { pending, data } = useFormStatus()
  const pressed = pending && (!rest.name || data?.get(rest.name) === rest.value)
  return (
    <Button {...rest} look={look} type="submit" pending={pressed} disabled={rest.disabled || pending}>
      {pressed && pendingLabel ? pendingLabel : children}
    </Button>
  )
}
