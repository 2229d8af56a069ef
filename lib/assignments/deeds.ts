import { hasReports, lockAssignment, updateAssignment } from '../../db/queries/assignments.ts'
import { deed } from '../access/deed.ts'
import { flagLetters } from '../letters/flag.ts'
import { refuseIfStale } from '../refusal.ts'
import { refuseDates, refuseIfClosed } from './assignment.ts'
import { assignmentForm } from './form.ts'

/** Changes the plan of one unit's share. What was first approved stays, so that extensions do not repair the record. */
export const editAssignmentDeed = deed({
  may: 'assignment.edit',
  form: assignmentForm,
  on: (tx, { assignmentId }, { programme }) => lockAssignment(tx, programme.id, assignmentId),
  do: async ({ tx, subject, input, today, programme }) => {
    refuseIfStale(subject, input.version)
    refuseIfClosed(subject)
    refuseDates(subject, input, today, programme, await hasReports(tx, programme.id, subject.id))
    const { assignmentId: _id, version: _version, reason, ...plan } = input
    const after = { ...plan, measureUnit: plan.measureUnit || null, namedPerson: plan.namedPerson || null }
    await updateAssignment(tx, programme.id, subject.id, after)
    const before = Object.fromEntries(
      Object.keys(after).map((field) => [field, subject[field as keyof typeof after]]),
    )
    const outdated =
      after.dueOn === subject.dueOn ? [] : await flagLetters(tx, { programme, today }, [subject.id])
    return {
      value: { assignmentId: subject.id },
      events: [
        {
          name: 'assignment.changed',
          record: { kind: 'assignment', id: subject.id },
          unitId: subject.unitId,
          before,
          after: { ...after, reason },
        },
        ...outdated,
      ],
    }
  },
})
