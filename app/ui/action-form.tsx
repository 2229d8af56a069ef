'use client'

import { type ReactNode, useActionState, useId } from 'react'
import { ErrorSummary } from './error-summary.tsx'

/** What the server says about a form that was sent; see lib/access/form-state.ts. */
export type FormAnswer = {
  status: string
  message?: string
  errors?: Record<string, string>
  values?: Record<string, string | string[]>
  /** Shown this once: a new token, a first password. */
  shown?: Record<string, string>
  attempt: number
}

export type FormFace = {
  answer: FormAnswer
  /** The error of a field, for its `error` prop. */
  error: (name: string) => string | undefined
  /** What was typed into a field last time, or what it starts with. */
  value: (name: string, start?: string | number | null) => string
  values: (name: string, start?: string[]) => string[]
  pending: boolean
}

/**
 * A form around a server action. What was refused is summed up on top and shown beside its field; everything typed
 * stays. `submissionKey` makes a form posted twice one record: a new key is drawn by the server for every page.
 */
export function ActionForm<State extends FormAnswer>({
  action,
  start,
  hidden = {},
  children,
  className,
  label,
}: {
  action: (state: State, form: FormData) => Promise<State>
  start: State
  /** Sent along and not shown: programmeId, record ids, version, submissionKey. */
  hidden?: Record<string, string | number | null | undefined>
  children: (face: FormFace) => ReactNode
  className?: string
  /** Names the form for those who cannot see it. */
  label?: string
}) {
  const [answer, send, pending] = useActionState(action as never, start as never) as unknown as [
    State,
    (form: FormData) => void,
    boolean,
  ]
  const id = useId()
  const face: FormFace = {
    answer,
    pending,
    error: (name) => answer.errors?.[name],
    value: (name, first = '') => {
      const typed = answer.values?.[name]
      return String((Array.isArray(typed) ? typed[0] : typed) ?? first ?? '')
    },
    values: (name, first = []) => {
      const typed = answer.values?.[name]
      return answer.values ? (Array.isArray(typed) ? typed : typed ? [typed] : []) : first
    },
  }
  return (
    <form id={id} action={send} className={className} aria-label={label} noValidate>
      {Object.entries(hidden).map(([name, value]) =>
        value === null || value === undefined ? null : (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      {answer.message && answer.status !== 'done' && (
        <ErrorSummary
          key={`said-${answer.attempt}`}
          title={answer.message}
          errors={Object.entries(answer.errors ?? {}).map(([field, message]) => ({ id: field, message }))}
        />
      )}
      {/* A new answer draws the fields anew, so that uncontrolled fields start from what was typed. */}
      <div key={answer.attempt}>{children(face)}</div>
    </form>
  )
}
