import { type Occasions, person, text } from '../notices/occasion.ts'

export const issueOccasions: Occasions = {
  'issue.put': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `issues/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'dueOn') }),
  },
  'issue.answered': {
    to: (event) => [{ group: 'promotion' }, ...person(event, 'raisedBy')],
    path: (event) => `issues/${event.record.id}`,
    params: (event) => text(event, 'title'),
  },
  'issue.settled': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `issues/${event.record.id}`,
    params: (event) => text(event, 'title'),
  },
}
