import type { Group } from '../access/actor.ts'
import { after, type Occasions, person, text } from '../notices/occasion.ts'

export const actionOccasions: Occasions = {
  'action.assigned': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `actions/${event.record.id}`,
    params: (event) => ({ ...text(event, 'text'), ...text(event, 'dueOn') }),
  },
  'action.completed': {
    to: (event) => [{ group: after(event).group as Group }],
    path: (event) => `actions/${event.record.id}`,
    params: (event) => text(event, 'text'),
  },
  'action.accepted': {
    to: (event) => [{ unit: ['liaison'] }, ...person(event, 'doneBy')],
    path: (event) => `actions/${event.record.id}`,
    params: (event) => text(event, 'text'),
  },
  'action.returned': {
    to: (event) => [{ unit: ['liaison'] }, ...person(event, 'doneBy')],
    path: (event) => `actions/${event.record.id}`,
    params: (event) => ({ ...text(event, 'text'), ...text(event, 'reason') }),
  },
}
