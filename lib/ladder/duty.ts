import type { Group } from '../access/actor.ts'
import type { ClockRung } from './rung.ts'

/** Everything with a due day that somebody owes. */
export const dutyKinds = [
  'assignment',
  'milestone',
  'report',
  'finding',
  'receipt',
  'local-plan',
  'action',
  'request',
  'letter',
  'extension',
  'issue',
] as const
export type DutyKind = (typeof dutyKinds)[number]

/** One duty: a record, the unit it binds and the day it is due (a report's record is its assignment). */
export type DutyKey = { kind: DutyKind; recordId: string; unitId: string; dueOn: string }

const all: readonly ClockRung[] = ['early', 'near', 'eve', 'chase', 'blue', 'orange', 'red']

/**
 * Where a duty's ladder begins and ends, when it has not all rungs. Reports come round every few days: three reminders
 * for each would be noise, and the next one due takes the place of one never written. A group that must decide an
 * extension is reminded and chased; no slip is written against a group.
 */
const shorter: Partial<Record<DutyKind, readonly ClockRung[]>> = {
  report: ['eve', 'chase', 'blue', 'orange'],
  extension: ['eve', 'chase'],
}

export const rungsOf = (kind: DutyKind): readonly ClockRung[] => shorter[kind] ?? all

/** The group at the end of the line: told from orange on, when a unit's own people have not helped. */
export const groupOf: Record<DutyKind, Group | 'own'> = {
  assignment: 'promotion',
  milestone: 'promotion',
  report: 'promotion',
  finding: 'supervision',
  receipt: 'promotion',
  'local-plan': 'promotion',
  // The group whose meeting decided it, and the one that decides.
  action: 'own',
  extension: 'own',
  request: 'technical',
  letter: 'promotion',
  issue: 'promotion',
}

/** What may be given more time. */
export const extensibleKinds = ['assignment', 'milestone', 'finding', 'action'] as const
export type ExtensibleKind = (typeof extensibleKinds)[number]

/** `finding:<record>:<unit>`, as lists of chosen duties post it. */
export const dutyText = ({ kind, recordId, unitId, dueOn }: DutyKey) =>
  `${kind}:${recordId}:${unitId}:${dueOn}`
