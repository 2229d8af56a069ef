'use client'

import { type ReactNode, useEffect, useRef } from 'react'

export type FieldError = {
  /** The id of the field (its name, unless the field was given another id). */
  id: string
  message: ReactNode
}

/** What was refused, on top of the form, each with a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, errors }: { title: ReactNode; errors: FieldError[] }) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new refusal takes the focus again
  useEffect(() => box.current?.focus(), [errors])
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 border-2 border-seal bg-sheet px-4 py-3"
      aria-labelledby="error-summary-title"
    >
      <p id="error-summary-title" className="font-semibold">
        {title}
      </p>
      {errors.length > 0 && (
        <ul className="mt-1 space-y-1">
          {errors.map(({ id, message }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={(click) => jump(click, id)} className="text-seal underline">
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The link alone would scroll; a person who follows it wants to type. */
function jump(click: { preventDefault: () => void }, id: string) {
  const field = document.getElementById(id)
  if (!field) return
  click.preventDefault()
  field.focus()
  field.scrollIntoView({ block: 'center' })
}
