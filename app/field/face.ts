import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import type { FormFace } from '../ui/action-form.tsx'

/** The face that a form's pieces ask for what was typed and what is wrong with it. */
export function faceOf(start: DraftContent, errors: Record<string, string>): FormFace {
  const listOf = (name: string) => {
    const value = start[name]
    return value === undefined ? undefined : Array.isArray(value) ? value : [value]
  }
  return {
    answer: { status: 'idle', attempt: 0 },
    pending: false,
    error: (name) => errors[name],
    value: (name, first = '') => listOf(name)?.[0] ?? String(first ?? ''),
    values: (name, first = []) => listOf(name) ?? first,
  }
}
