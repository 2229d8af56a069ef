import type { NewEvent } from '../access/deed.ts'

type Found = { assignmentId: string; percent: number }

/** The same event whether it was found on a visit or on paper. */
export function verificationRecorded(id: string, unitId: string, { assignmentId, percent }: Found): NewEvent {
  return {
    name: 'verification.recorded',
    record: { kind: 'verification', id },
    unitId,
    after: { assignmentId, percent },
  }
}
