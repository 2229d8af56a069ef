import { type Occasions, person, text } from '../notices/occasion.ts'

export const exemptionOccasions: Occasions = {
  'exemption.asked': {
    to: () => [{ group: 'promotion' }],
    path: (event) => `exemptions/${event.record.id}`,
    params: (event) => text(event, 'part'),
  },
  'exemption.approved': {
    to: (event) => [{ unit: ['liaison'] }, ...person(event, 'askedBy')],
    path: (event) => `exemptions/${event.record.id}`,
    params: (event) => text(event, 'part'),
  },
  'exemption.refused': {
    to: (event) => [{ unit: ['liaison'] }, ...person(event, 'askedBy')],
    path: (event) => `exemptions/${event.record.id}`,
    params: (event) => ({ ...text(event, 'part'), ...text(event, 'decision') }),
  },
}
