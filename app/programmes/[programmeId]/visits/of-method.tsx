'use client'

import type { ReactNode } from 'react'
import { type Method, methods } from '../../../../lib/visits/methods.ts'
import type { FormFace } from '../../../ui/action-form.tsx'
import { useFormValue } from './form-value.ts'

type Props = { face: FormFace; of: readonly Method[]; children: ReactNode }

/** Shown for these methods only. What was typed stays in the form while another method is chosen. */
export function OfMethod({ face, of, children }: Props) {
  const [here, method] = useMethod(face)
  return (
    <div ref={here} hidden={!of.includes(method)}>
      {children}
    </div>
  )
}

/** The method the form stands at. */
export function useMethod(face: FormFace) {
  const [here, chosen] = useFormValue('method', face.value('method', 'on-site'))
  const method: Method = methods.find((one) => one === chosen) ?? 'on-site'
  return [here, method] as const
}
