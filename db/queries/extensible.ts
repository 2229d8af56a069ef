import { addDays, type Day } from '../../lib/calendar.ts'
import type { Extensible } from '../../lib/extensions/extension.ts'
import type { ExtensibleKind } from '../../lib/ladder/duty.ts'
import type { Tx } from '../open.ts'
import { lockAction, updateAction } from './actions.ts'
import { lockAssignment, updateAssignment } from './assignments.ts'
import { changeFinding, lockFinding } from './findings.ts'
import { lockMilestone, updateMilestone } from './milestones.ts'
import { findTask } from './tasks.ts'

export type LockedExtensible = Extensible & {
  unitId: string
  title: string
  titleEn: string
}

type Programme = { id: string; endsOn: Day }

const named = (title: string) => ({ title: title.slice(0, 200), titleEn: title.slice(0, 200) })

/** What may be given more time, by its kind: locked, with what the rules ask. */
const lockOf: Record<
  ExtensibleKind,
  (tx: Tx, programme: Programme, id: string) => Promise<LockedExtensible | null>
> = {
  assignment: async (tx, programme, id) => {
    const row = await lockAssignment(tx, programme.id, id)
    if (!row) return null
    const task = await findTask(tx, programme.id, row.keyTaskId, 'all')
    const title = task?.title ?? ''
    const titles = { title, titleEn: task?.titleEn ?? title }
    const doneOn = row.acceptedOn ?? row.completedOn
    return { unitId: row.unitId, dueOn: row.dueOn, doneOn, latest: programme.endsOn, ...titles }
  },
  milestone: async (tx, programme, id) => {
    const row = await lockMilestone(tx, programme.id, id)
    if (!row) return null
    const doneOn = row.reachedOn ?? row.assignment.acceptedOn ?? row.assignment.completedOn
    return { unitId: row.unitId, dueOn: row.dueOn, doneOn, latest: row.assignment.dueOn, ...named(row.title) }
  },
  finding: async (tx, programme, id) => {
    const row = await lockFinding(tx, programme.id, id)
    if (!row) return null
    const { unitId, dueOn, closedOn, description } = row
    return { unitId, dueOn, doneOn: closedOn, latest: addDays(programme.endsOn, 365), ...named(description) }
  },
  action: async (tx, programme, id) => {
    const row = await lockAction(tx, programme.id, id)
    if (!row) return null
    const doneOn = row.acceptedOn ?? row.doneOn
    return { unitId: row.unitId, dueOn: row.dueOn, doneOn, latest: programme.endsOn, ...named(row.text) }
  },
}

export const lockExtensible = (tx: Tx, programme: Programme, kind: ExtensibleKind, id: string) =>
  lockOf[kind](tx, programme, id)

const moveOf: Record<ExtensibleKind, (tx: Tx, programmeId: string, id: string, dueOn: Day) => Promise<void>> =
  {
    assignment: (tx, programmeId, id, dueOn) => updateAssignment(tx, programmeId, id, { dueOn }),
    milestone: (tx, programmeId, id, dueOn) => updateMilestone(tx, programmeId, id, { dueOn }),
    finding: (tx, programmeId, id, dueOn) => changeFinding(tx, programmeId, id, { dueOn }),
    action: (tx, programmeId, id, dueOn) => updateAction(tx, programmeId, id, { dueOn }),
  }

/** Moves the due day; what was first approved (`firstDueOn`) stays. */
export const moveDueDay = (tx: Tx, programmeId: string, kind: ExtensibleKind, id: string, dueOn: Day) =>
  moveOf[kind](tx, programmeId, id, dueOn)
