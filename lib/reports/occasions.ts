import { type Occasions, person, text } from '../notices/occasion.ts'

export const reportOccasions: Occasions = {
  'report.returned': {
    to: (event) => [{ unit: ['liaison'] }, ...person(event, 'writtenBy')],
    path: (event) => `reports/${event.record.id}`,
    params: (event) => text(event, 'reason'),
  },
  'completion.accepted': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `assignments/${event.record.id}`,
  },
}
