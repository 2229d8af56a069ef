import { type Occasions, person, text } from '../notices/occasion.ts'

export const interestOccasions: Occasions = {
  'interest.claimed': {
    to: () => [{ group: 'promotion' }],
    path: (event) => `interests/${event.record.id}`,
  },
  'interest.answered': {
    to: (event) => [{ unit: ['liaison'] }, ...person(event, 'claimedBy')],
    path: (event) => `interests/${event.record.id}`,
  },
  'interest.declined': {
    to: (event) => person(event, 'answeredBy'),
    path: (event) => `interests/${event.record.id}`,
    params: (event) => text(event, 'reason'),
  },
  'benefit.planned': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `interests/benefits/${event.record.id}`,
    params: (event) => ({ ...text(event, 'name'), ...text(event, 'plannedOn') }),
  },
  'benefit.realised': {
    to: () => [{ group: 'promotion' }],
    path: (event) => `interests/benefits/${event.record.id}`,
    params: (event) => text(event, 'name'),
  },
  'benefit.verified': {
    to: (event) => person(event, 'recordedBy'),
    path: (event) => `interests/benefits/${event.record.id}`,
    params: (event) => text(event, 'name'),
  },
}
