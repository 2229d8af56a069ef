'use client'

import { type ComponentProps, useState } from 'react'
import { useGuessNote } from './known-until.tsx'

/** The browser's own date picker; says so when the day lies where working days are only reckoned. */
export function DateInput({ onChange, ...rest }: ComponentProps<'input'>) {
  const [day, setDay] = useState(String(rest.value ?? rest.defaultValue ?? ''))
  const note = useGuessNote(day)
  return (
    <>
      <div className="max-w-48">
        <input
          {...rest}
          type="date"
          onChange={(event) => {
            setDay(event.currentTarget.value)
            onChange?.(event)
          }}
        />
      </div>
      <p role="status" className="mt-1 text-sm text-warn empty:hidden">
        {note}
      </p>
    </>
  )
}
