import type { FindingRow } from '../../db/queries/finding-lists.ts'
import type { Day } from '../calendar.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { FindingState } from '../findings/finding.ts'
import type { CheckAnswer } from '../self-checks/rows.ts'
import type { DraftContent } from './form.ts'
import { sameContent } from './merge.ts'

type Both = { zh: string; en: string }

/** Somebody with a seat in a group, who may go along unless the unit is their own. */
export type Companion = {
  id: string
  name: string
  groups: string[]
  organisation: Both | null
  recused: boolean
}

/** Everything a visit needs without a network, in both languages. */
export type Luggage = {
  programme: { id: string; name: Both; startsOn: Day; exampleDay: Day | null }
  unit: { id: string; name: Both }
  people: Companion[]
  assignments: {
    id: string
    title: Both
    reported: number | null
    reportedOn: Day | null
    verified: number | null
    verifiedOn: Day | null
  }[]
  checks: { itemId: string; text: Both; basis: string; answer: CheckAnswer | null; note: string }[]
  lastCall: { number: string; met: string }
  dossier: Omit<Dossier, 'findings'> & { findings: (FindingRow & { state: FindingState })[] }
  /** The day it was put together, and the usual deadline of a finding from that day. */
  today: Day
  usualDue: Day
}

/** Why a visit is not sent on, until the person did something about it. */
export type Trouble =
  /** Written elsewhere too: `theirs`, at `version`. */
  | { kind: 'conflict'; theirs: DraftContent; version: number; by: string }
  /** The visit was refused for what stands in its fields. */
  | { kind: 'invalid'; message: string; errors: Record<string, string> }
  /** Refused for another reason. */
  | { kind: 'refused'; message: string }
  /** No longer open on the server: submitted or given up by somebody, or no longer this person's. */
  | { kind: 'ended'; how: 'submitted' | 'discarded' | 'absent'; by: string; visitId: string | null }

/** A visit on this device. */
export type Taken = {
  personId: string
  draftId: string
  luggage: Luggage
  content: DraftContent
  /** What the server has: the version both agreed upon last; 0 where it has nothing yet. */
  agreed: { version: number; content: DraftContent }
  /** The person said that the visit is done: it is submitted as soon as there is a network. */
  finished: boolean
  visitId: string | null
  trouble: Trouble | null
  /** Milliseconds; when it was written in last, and when the server last had all of it. */
  changedAt: number
  sentAt: number | null
}

export type Photo = {
  personId: string
  photoId: string
  draftId: string
  /** Which field of the draft it belongs to: `attachmentIds`, `findings.<key>.attachmentIds`. */
  field: string
  name: string
  blob: Blob
  /** Its id on the server, once it arrived there. */
  attachmentId: string | null
  /** Why the server would not have it. */
  refused: string | null
}

export type Standing = 'local' | 'synced' | 'conflict' | 'submitted'

/** Where a visit stands: on this device only, with the server too, or waiting for a choice. */
export function standingOf(visit: Taken, photos: readonly Photo[]): Standing {
  if (visit.trouble?.kind === 'conflict') return 'conflict'
  if (visit.visitId) return 'submitted'
  if (visit.finished || visit.trouble || !sameContent(visit.content, visit.agreed.content)) return 'local'
  const waits = photos.some((photo) => photo.draftId === visit.draftId && !photo.attachmentId)
  return waits ? 'local' : 'synced'
}

/** How many stand where, and when the server last had everything of some visit. */
export function tallyOf(visits: readonly Taken[], photos: readonly Photo[]) {
  const standings = visits.map((visit) => standingOf(visit, photos))
  const count = (...which: Standing[]) => standings.filter((one) => which.includes(one)).length
  return {
    local: count('local'),
    synced: count('synced', 'submitted'),
    conflicts: count('conflict'),
    lastSentAt: Math.max(0, ...visits.map(({ sentAt }) => sentAt ?? 0)) || null,
  }
}

/**
 * The order of sending: what the person finished goes first, then what was written in longest ago, so that nothing
 * waits behind a visit that is being written in all the time. What waits for a choice is not sent.
 */
export function sendingOrder(visits: readonly Taken[]): Taken[] {
  return visits
    .filter(({ visitId, trouble }) => !visitId && trouble?.kind !== 'conflict' && trouble?.kind !== 'ended')
    .sort((a, b) => Number(b.finished) - Number(a.finished) || a.changedAt - b.changedAt)
}
