import { lockAssignment } from '../../db/queries/assignments.ts'
import { insertMilestone, lockMilestone, updateMilestone } from '../../db/queries/milestones.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import { refuseIfClosed } from '../assignments/assignment.ts'
import { refuseIfStale } from '../refusal.ts'
import { addMilestoneForm, changeMilestoneForm, reachMilestoneForm, removeMilestoneForm } from './form.ts'
import { refuseDate, refuseIfReached, refuseReaching } from './milestone.ts'

type Locked = NonNullable<Awaited<ReturnType<typeof lockMilestone>>>

const factsOf = ({ assignmentId, title, dueOn, reachedOn }: Omit<Locked, 'assignment' | 'unitId'>) => ({
  assignmentId,
  title,
  dueOn,
  reachedOn,
})

const happened = (verb: string, subject: Locked, after: Record<string, unknown>): NewEvent => ({
  name: `milestone.${verb}`,
  record: { kind: 'milestone', id: subject.id },
  unitId: subject.unitId,
  before: factsOf(subject),
  after: { ...factsOf(subject), ...after },
})

export const addMilestoneDeed = deed({
  may: 'milestone.edit',
  form: addMilestoneForm,
  on: (tx, { assignmentId }, { programme }) => lockAssignment(tx, programme.id, assignmentId),
  do: async ({ tx, subject, input: { title, dueOn }, today, programme }) => {
    refuseIfClosed(subject)
    refuseDate(dueOn, subject, today)
    const id = await insertMilestone(tx, {
      programmeId: programme.id,
      assignmentId: subject.id,
      title,
      dueOn,
      firstDueOn: dueOn,
    })
    return {
      value: { assignmentId: subject.id, milestoneId: id },
      events: [
        {
          name: 'milestone.added',
          record: { kind: 'milestone', id },
          unitId: subject.unitId,
          after: { assignmentId: subject.id, title, dueOn },
        },
      ],
    }
  },
})

export const changeMilestoneDeed = deed({
  may: 'milestone.edit',
  form: changeMilestoneForm,
  on: (tx, { milestoneId }, { programme }) => lockMilestone(tx, programme.id, milestoneId),
  do: async ({ tx, subject, input: { version, title, dueOn }, today, programme }) => {
    refuseIfStale(subject, version)
    refuseIfClosed(subject.assignment)
    refuseIfReached(subject)
    if (dueOn !== subject.dueOn) refuseDate(dueOn, subject.assignment, today)
    await updateMilestone(tx, programme.id, subject.id, { title, dueOn })
    return {
      value: { assignmentId: subject.assignmentId },
      events: [happened('changed', subject, { title, dueOn })],
    }
  },
})

export const reachMilestoneDeed = deed({
  may: 'milestone.edit',
  form: reachMilestoneForm,
  on: (tx, { milestoneId }, { programme }) => lockMilestone(tx, programme.id, milestoneId),
  do: async ({ tx, subject, input: { version, reachedOn }, today, programme }) => {
    refuseIfStale(subject, version)
    refuseReaching(subject, reachedOn, subject.assignment, today)
    await updateMilestone(tx, programme.id, subject.id, { reachedOn })
    return {
      value: { assignmentId: subject.assignmentId },
      events: [happened('reached', subject, { reachedOn })],
    }
  },
})

/** Taken off the plan; the row stays, so that the record of it does. */
export const removeMilestoneDeed = deed({
  may: 'milestone.edit',
  form: removeMilestoneForm,
  on: (tx, { milestoneId }, { programme }) => lockMilestone(tx, programme.id, milestoneId),
  do: async ({ tx, subject, input: { version }, now, programme }) => {
    refuseIfStale(subject, version)
    refuseIfClosed(subject.assignment)
    refuseIfReached(subject)
    await updateMilestone(tx, programme.id, subject.id, { removedAt: now })
    return {
      value: { assignmentId: subject.assignmentId },
      events: [happened('removed', subject, { removed: true })],
    }
  },
})
