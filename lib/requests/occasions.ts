import { type Occasions, person, text } from '../notices/occasion.ts'

export const requestOccasions: Occasions = {
  'request.asked': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/requests/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'from'), ...text(event, 'dueOn') }),
  },
  'request.answered': {
    to: (event) => person(event, 'askedBy'),
    path: (event) => `platform/requests/${event.record.id}`,
    params: (event) => text(event, 'title'),
  },
}
