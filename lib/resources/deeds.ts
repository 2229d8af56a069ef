import { lockAssignment } from '../../db/queries/assignments.ts'
import { insertResource, lockResource, resourcesOf, updateResource } from '../../db/queries/resources.ts'
import { deed, type NewEvent } from '../access/deed.ts'
import { refuseIfStale } from '../refusal.ts'
import { commitResourceForm, supplyResourceForm } from './form.ts'
import { refusePromisedTwice } from './resource.ts'

/** Everything about resources happens to the assignment they are for. */
const onAssignment = (
  assignmentId: string,
  unitId: string,
  before: object | null,
  after: object,
): NewEvent => ({
  name: before ? 'resource.changed' : 'resource.promised',
  record: { kind: 'assignment', id: assignmentId },
  unitId,
  before,
  after,
})

/** What an assignment is promised of a kind, and what of it is there already. */
export const commitResourceDeed = deed({
  may: 'resource.record',
  form: commitResourceForm,
  on: (tx, { assignmentId }, { programme }) => lockAssignment(tx, programme.id, assignmentId),
  do: async ({ tx, subject: assignment, input, actor, programme, today }) => {
    refusePromisedTwice(input, await resourcesOf(tx, programme.id, assignment.id))
    const supplied = input.supplied ?? 0
    const amounts = { kind: input.kind, committed: input.committed, supplied, measureUnit: input.measureUnit }
    const id = await insertResource(tx, {
      ...amounts,
      programmeId: programme.id,
      assignmentId: assignment.id,
      unitId: assignment.unitId,
      note: input.note,
      committedOn: today,
      suppliedOn: supplied > 0 ? today : null,
      recordedBy: actor.id,
    })
    return {
      value: { id, assignmentId: assignment.id },
      events: [onAssignment(assignment.id, assignment.unitId, null, amounts)],
    }
  },
})

/** How much of it is there now. The day it first was there stays. */
export const supplyResourceDeed = deed({
  may: 'resource.record',
  form: supplyResourceForm,
  on: (tx, { resourceId }, { programme }) => lockResource(tx, programme.id, resourceId),
  do: async ({ tx, subject: resource, input: { committed, supplied, version }, actor, programme, today }) => {
    refuseIfStale(resource, version)
    const suppliedOn = supplied > 0 ? (resource.suppliedOn ?? today) : null
    await updateResource(tx, programme.id, resource.id, {
      committed,
      supplied,
      suppliedOn,
      recordedBy: actor.id,
      provenance: 'entered',
    })
    const { kind, measureUnit } = resource
    const before = { kind, measureUnit, committed: resource.committed, supplied: resource.supplied }
    return {
      value: { id: resource.id, assignmentId: resource.assignmentId },
      events: [
        onAssignment(resource.assignmentId, resource.unitId, before, { ...before, committed, supplied }),
      ],
    }
  },
})
