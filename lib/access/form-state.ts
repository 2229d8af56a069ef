/** What a form knows after it was sent: everything typed is in it again, whatever went wrong. */
export type FormState = {
  status: 'idle' | 'invalid' | 'refused' | 'absent' | 'signed-out' | 'fault' | 'done'
  /** Said at the top of the form. */
  message?: string
  /** Field name → what is wrong with it. */
  errors?: Record<string, string>
  /** Field name → what was typed. */
  values?: Record<string, string | string[]>
  /** Shown this once and kept nowhere: a new token, a first password. */
  shown?: Record<string, string>
  /** For a fault: the id under which the log has it. */
  requestId?: string
  /** Counts the attempts, so that a form can tell a new answer from the old one. */
  attempt: number
}

export const untouched: FormState = { status: 'idle', attempt: 0 }
