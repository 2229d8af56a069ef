import { type Occasions, text } from '../notices/occasion.ts'

export const taskOccasions: Occasions = {
  'task.issued': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `assignments/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'titleEn'), ...text(event, 'dueOn') }),
  },
}
