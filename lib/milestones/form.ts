import { z } from 'zod'
import { day, filledText, version } from '../forms.ts'

export const addMilestoneForm = z.object({ assignmentId: z.uuid(), title: filledText(200), dueOn: day })
export const changeMilestoneForm = z.object({
  milestoneId: z.uuid(),
  version,
  title: filledText(200),
  dueOn: day,
})
export const reachMilestoneForm = z.object({ milestoneId: z.uuid(), version, reachedOn: day })
export const removeMilestoneForm = z.object({ milestoneId: z.uuid(), version })
