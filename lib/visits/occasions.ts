import { type Occasions, text } from '../notices/occasion.ts'

export const visitOccasions: Occasions = {
  'visit.logged': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `visits/${event.record.id}`,
    params: (event) => text(event, 'visitedOn'),
  },
  'visit.corrected': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `visits/${event.record.id}`,
  },
  'visit.chased': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `visits/${event.record.id}`,
    params: (event) => ({ ...text(event, 'where'), ...text(event, 'replyDueOn') }),
  },
}
