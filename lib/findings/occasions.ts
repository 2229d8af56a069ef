import { after, type Occasions, person, text } from '../notices/occasion.ts'

export const findingOccasions: Occasions = {
  'finding.raised': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `findings/${event.record.id}`,
    params: (event) => ({ ...text(event, 'dueOn'), severity: Number(after(event).severity ?? 0) }),
  },
  'rectification.submitted': {
    to: (event) => person(event, 'raisedBy'),
    path: (event) => `findings/${String(after(event).findingId)}`,
  },
  'rectification.signed': {
    to: (event) => [{ group: after(event).level === 1 ? 'supervision' : 'leading' }],
    path: (event) => `findings/${String(after(event).findingId)}`,
    params: (event) => ({ level: Number(after(event).level ?? 0) }),
  },
  'rectification.accepted': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `findings/${String(after(event).findingId)}`,
  },
  'rectification.returned': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `findings/${String(after(event).findingId)}`,
    params: (event) => text(event, 'reason'),
  },
  'finding.reopened': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `findings/${event.record.id}`,
  },
}
