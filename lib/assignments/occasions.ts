import { type Occasions, text } from '../notices/occasion.ts'

export const assignmentOccasions: Occasions = {
  'assignment.due-moved': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `assignments/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'titleEn'), ...text(event, 'dueOn') }),
  },
}
