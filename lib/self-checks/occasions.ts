import { type Occasions, person, text } from '../notices/occasion.ts'

export const selfCheckOccasions: Occasions = {
  'self-check.sent': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `self-checks/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'dueOn') }),
  },
  'self-check.answered': {
    to: (event) => person(event, 'sentBy'),
    path: (event) => `self-checks/${event.record.id}`,
  },
}
