import type { Group } from '../access/actor.ts'
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
/** Those an event names itself: a pulse asks people, not posts. */
const people = (event: Told): Audience[] => {
  const named = after(event).people
  return Array.isArray(named) ? named.map((id) => ({ person: String(id) })) : []
}
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
  'meeting.invited': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `meetings/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'heldOn') }),
  },
  'meeting.called-off': {
    to: () => [{ unit: ['liaison', 'principal'] }],
    path: (event) => `meetings/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'heldOn') }),
  },
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
  'pulse.opened': {
    to: people,
    path: (event) => `pulse/${event.record.id}`,
    params: (event) => text(event, 'closesOn'),
  },
  'pulse.reminded': {
    to: people,
    path: (event) => `pulse/${event.record.id}`,
    params: (event) => text(event, 'closesOn'),
  },
  'platform.step-claimed': {
    to: () => [{ group: 'technical' }],
    path: (event) => `platform/${event.record.id}`,
  },
  'platform.step-accepted': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${event.record.id}`,
  },
  'platform.step-returned': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${event.record.id}`,
    params: (event) => text(event, 'reason'),
  },
  'platform.inventory-frozen': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${event.record.id}`,
    params: (event) => ({ inventory: Number(after(event).inventory ?? 0) }),
  },
  'platform.mounted': {
    to: () => [{ group: 'technical' }],
    path: (event) => `platform/${event.record.id}`,
    params: (event) => ({ items: Number(after(event).items ?? 0) }),
  },
  'platform.mount-returned': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${event.record.id}`,
    params: (event) => text(event, 'reason'),
  },
  'platform.system-judged': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/${String(after(event).unitId)}`,
    params: (event) => text(event, 'title'),
  },
  'platform.item-listed': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/list/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'dueOn') }),
  },
  'platform.item-served': {
    to: () => [{ group: 'technical' }],
    path: (event) => `platform/list/${event.record.id}`,
    params: (event) => text(event, 'title'),
  },
  'platform.item-returned': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/list/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'reason') }),
  },
  'request.asked': {
    to: () => [{ unit: ['liaison', 'technical-contact'] }],
    path: (event) => `platform/requests/${event.record.id}`,
    params: (event) => ({ ...text(event, 'title'), ...text(event, 'from'), ...text(event, 'dueOn') }),
  },
  'request.answered': {
    to: (event) => person(event, 'askedBy'),
    path: (event) => `platform/requests/${event.record.id}`,
    params: (event) => text(event, 'title'),
  },
}
