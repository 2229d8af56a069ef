'use server'

import { action } from '../../../../lib/access/action.ts'
import { editAssignmentDeed } from '../../../../lib/assignments/deeds.ts'
import {
  addMilestoneDeed,
  changeMilestoneDeed,
  reachMilestoneDeed,
  removeMilestoneDeed,
} from '../../../../lib/milestones/deeds.ts'

type Entries = Record<string, string | string[]>
const back = (said: string) => (value: { assignmentId: string }, entries: Entries) =>
  `/programmes/${entries.programmeId}/assignments/${value.assignmentId}?said=${said}`

export const editAssignment = action(
  editAssignmentDeed,
  (value, entries) => `${back('assignment.changed')(value, entries)}&forget=${entries.keep ?? ''}`,
)
export const addMilestone = action(addMilestoneDeed, back('milestone.added'))
export const changeMilestone = action(changeMilestoneDeed, back('milestone.changed'))
export const reachMilestone = action(reachMilestoneDeed, back('milestone.reached'))
export const removeMilestone = action(removeMilestoneDeed, back('milestone.removed'))
