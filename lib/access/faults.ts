import type { z } from 'zod'
import type { FieldFault } from './deed.ts'

/**
 * zod's issues as names the messages know (`faults.<name>`). A form may name its own by giving a message that starts
 * with `fault:`, e.g. `z.number().max(100, 'fault:percent-range')`.
 */
export function faultsOf(error: z.ZodError): FieldFault[] {
  return error.issues.map((issue) => ({ field: issue.path.join('.'), ...named(issue as Issue) }))
}

type Issue = {
  code: string
  message: string
  origin?: string
  minimum?: number
  maximum?: number
  input?: unknown
  format?: string
  expected?: string
  /** What a form's own rule tells beside its name. */
  params?: Record<string, string | number>
}

function named(issue: Issue): Pick<FieldFault, 'name' | 'params'> {
  if (issue.message.startsWith('fault:'))
    return { name: issue.message.slice(6), params: { ...bounds(issue), ...issue.params } }
  if (issue.code === 'too_small' && issue.origin === 'string') return { name: 'blank', params: bounds(issue) }
  if (issue.code === 'too_small' && issue.origin === 'array') return { name: 'choose', params: bounds(issue) }
  if (issue.code === 'too_small') return { name: 'too-small', params: bounds(issue) }
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { name: 'too-long', params: bounds(issue) }
  if (issue.code === 'too_big') return { name: 'too-big', params: bounds(issue) }
  if (issue.code === 'invalid_type' && issue.expected === 'number')
    return { name: 'not-a-number', params: {} }
  if (issue.code === 'invalid_type') return { name: 'blank', params: {} }
  if (issue.code === 'invalid_value') return { name: 'choose', params: {} }
  return { name: 'wrong', params: {} }
}

function bounds(issue: Issue): Record<string, number> {
  return {
    ...(issue.minimum === undefined ? {} : { min: Number(issue.minimum) }),
    ...(issue.maximum === undefined ? {} : { max: Number(issue.maximum) }),
  }
}
