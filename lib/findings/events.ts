import type { z } from 'zod'
import type { NewFinding } from '../../db/queries/findings.ts'
import type { NewEvent } from '../access/deed.ts'
import type { findingForm } from './form.ts'

type Written = Omit<z.infer<typeof findingForm>, 'unitId' | 'attachmentIds'>
type At = Pick<NewFinding, 'programmeId' | 'unitId' | 'visitId' | 'raisedOn' | 'raisedBy'>

/** What was written down, as it is stored. */
export function rowOf({ description, basis, cause, severity, dueOn }: Written, at: At): NewFinding {
  return { ...at, description, basis, cause, severity, dueOn }
}

/** The same event whether it was raised on its own or within a visit. */
export function findingRaised(id: string, unitId: string, { cause, severity, dueOn }: Written): NewEvent {
  return {
    name: 'finding.raised',
    record: { kind: 'finding', id },
    unitId,
    after: { cause, severity, dueOn },
  }
}
