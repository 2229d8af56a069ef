'use client'

import { type ComponentProps, useEffect, useRef } from 'react'
import { TextField } from '../../../ui/field.tsx'

/**
 * A field that follows what is known of the unit chosen, as long as nobody typed into it: another unit brings another
 * number, a number typed by hand stays.
 */
export function PrefilledField({
  prefill,
  ...field
}: { prefill: string } & ComponentProps<typeof TextField>) {
  const around = useRef<HTMLDivElement>(null)
  const last = useRef(prefill)
  useEffect(() => {
    const input = around.current?.querySelector('input')
    if (input && input.value === last.current) input.value = prefill
    last.current = prefill
  }, [prefill])
  return (
    <div ref={around}>
      <TextField {...field} />
    </div>
  )
}
