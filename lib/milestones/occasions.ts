import { after, type Occasions, text } from '../notices/occasion.ts'

export const milestoneOccasions: Occasions = {
  'milestone.changed': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `assignments/${String(after(event).assignmentId)}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'dueOn') }),
  },
}
