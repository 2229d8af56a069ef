import { type Occasions, text } from '../notices/occasion.ts'

export const visitOccasions: Occasions = {
  'visit.logged': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `visits/${event.record.id}`,
    params: (event) => text(event, 'visitedOn'),
  },
}
