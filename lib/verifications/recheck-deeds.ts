import { completionsOf, insertRechecks, unitsOfAssignments } from '../../db/queries/rechecks.ts'
import { deed } from '../access/deed.ts'
import { Refusal } from '../refusal.ts'
import { confirmRechecksForm } from './form.ts'
import { checkMonth, drawRechecks, recheckDue } from './rechecks.ts'

/**
 * The month's draw becomes tasks of the supervision group. What is drawn is not chosen: the door draws it anew from the
 * month's accepted completions. Confirmed twice, nothing is added.
 */
export const confirmRechecksDeed = deed({
  may: 'recheck.confirm',
  form: confirmRechecksForm,
  on: async () => ({ group: 'supervision' as const }),
  do: async ({ tx, input: { month }, actor, programme, today }) => {
    checkMonth(month, today)
    const drawn = drawRechecks(programme.id, month, await completionsOf(tx, programme.id, month))
    if (drawn.length === 0) throw new Refusal('recheck.nothing', { month })
    const units = await unitsOfAssignments(tx, programme.id, drawn)
    const signed = { confirmedOn: today, confirmedBy: actor.id, dueOn: recheckDue(today) }
    const made = await insertRechecks(
      tx,
      drawn.map((assignmentId) => ({
        programmeId: programme.id,
        month,
        assignmentId,
        unitId: units.get(assignmentId)!,
        ...signed,
      })),
    )
    if (made.length === 0) throw new Refusal('recheck.confirmed-already', { month })
    return {
      value: { month, rechecks: made },
      events: made.map(({ assignmentId, unitId }) => ({
        name: 'recheck.confirmed',
        record: { kind: 'assignment', id: assignmentId },
        unitId,
        after: { month, dueOn: signed.dueOn },
      })),
    }
  },
})
