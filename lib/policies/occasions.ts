import { type Occasions, person, text } from '../notices/occasion.ts'

export const policyOccasions: Occasions = {
  'policy.delivered': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `policies/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'receiptDueOn') }),
  },
  'policy.released': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `policies/${event.record.id}`,
    params: (event) => text(event, 'title'),
  },
  'local-plan.recorded': {
    to: (event) => person(event, 'filedBy'),
    path: (event) => `policies/${event.record.id}`,
    params: (event) => text(event, 'title'),
  },
}
