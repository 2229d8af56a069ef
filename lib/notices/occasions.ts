import type { Audience } from './telling.ts'

/** What an event carries that its notice may need. */
export type Told = { record: { kind: string; id: string }; after?: unknown }
type Occasion = {
  to: (event: Told) => Audience[]
  path: (event: Told) => string
  params?: (event: Told) => Record<string, string | number>
}

const after = (event: Told) => (event.after ?? {}) as Record<string, unknown>
const person = (event: Told, field: string): Audience[] =>
  typeof after(event)[field] === 'string' ? [{ person: after(event)[field] as string }] : []
const text = (event: Told, field: string) => ({ [field]: String(after(event)[field] ?? '') })

/** (event) → who is told what. All of it; an event that is not here is told to nobody. */
export const occasions: Record<string, Occasion> = {
  'task.issued': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `assignments/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'titleEn'), ...text(event, 'dueOn') }),
  },
  'assignment.due-moved': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `assignments/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'titleEn'), ...text(event, 'dueOn') }),
  },
  'report.returned': {
    to: (event) => [{ unit: ['liaison'] }, ...person(event, 'writtenBy')],
    path: (event) => `reports/${event.record.id}`,
    params: (event) => text(event, 'reason'),
  },
  'completion.accepted': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `assignments/${event.record.id}`,
  },
  'milestone.changed': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `assignments/${String(after(event).assignmentId)}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'dueOn') }),
  },
  'visit.logged': {
    to: () => [{ unit: ['liaison'] }],
    path: (event) => `visits/${event.record.id}`,
    params: (event) => text(event, 'visitedOn'),
  },
  'finding.raised': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `findings/${event.record.id}`,
    params: (event) => ({ ...text(event, 'dueOn'), severity: Number(after(event).severity ?? 0) }),
  },
  'rectification.submitted': {
    to: (event) => person(event, 'raisedBy'),
    path: (event) => `findings/${String(after(event).findingId)}`,
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
  'letter.issued': {
    to: () => [{ unit: ['principal', 'liaison'] }],
    path: (event) => `letters/${event.record.id}`,
    params: (event) => ({ ...text(event, 'number'), ...text(event, 'dueOn') }),
  },
  'letter.signed': {
    to: (event) => [{ unit: ['liaison'] }, ...person(event, 'issuedBy')],
    path: (event) => `letters/${event.record.id}`,
    params: (event) => text(event, 'number'),
  },
  'letter.outdated': {
    to: () => [{ group: 'promotion' }, { unit: ['principal', 'liaison'] }],
    path: (event) => `letters/${event.record.id}`,
    params: (event) => text(event, 'number'),
  },
}
