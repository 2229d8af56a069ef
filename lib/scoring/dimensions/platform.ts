import { type Day, workdaysBetween } from '../../calendar.ts'
import { by, isOverdue } from '../credit.ts'
import type { CatalogueEvidence, ListItemEvidence, RequestEvidence } from '../evidence.ts'
import { counts, type Item, leftOut, type PartRule, type PartRules } from '../part.ts'

/** D5 platform 平台 (paper §2.5): connected, catalogued, serving, answering. */

const F1: PartRule = (evidence, on, { connection: worth }) => {
  const { connection } = evidence
  if (connection === null) return 'notKept'
  if (by(connection.exemptFrom, on)) return 'exempt'
  const reached = connection.stages
    .filter(({ acceptedOn }) => acceptedOn <= on)
    .map(({ stage }) => worth[stage])
  return [counts({ kind: 'connection', id: connection.id }, 1, Math.max(0, ...reached), 'stage')]
}

function catalogueItem({ id, mounted }: CatalogueEvidence, inventory: number, on: Day): Item {
  const accepted = mounted.reduce((sum, step) => sum + (step.on <= on ? step.count : 0), 0)
  return counts({ kind: 'catalogue', id }, inventory, Math.min(1, accepted / inventory), 'mounted')
}

const F2: PartRule = (evidence, on) => {
  const { catalogue } = evidence
  if (catalogue === null) return 'notKept'
  if (!catalogue.inventory || !by(catalogue.frozenOn, on)) return 'none'
  return [catalogueItem(catalogue, catalogue.inventory, on)]
}

/** Served counts, early or late; missing counts once its day has passed. */
function listItem({ id, dueOn, servedOn }: ListItemEvidence, on: Day): Item {
  const ref = { kind: 'listItem', id } as const
  if (by(servedOn, on)) return counts(ref, 1, 1, 'served')
  return isOverdue(dueOn, on) ? counts(ref, 1, 0, 'missing') : leftOut(ref, 1, 'notDue')
}

const F3: PartRule = (evidence, on) => {
  if (evidence.listItems === null) return 'notKept'
  const listed = evidence.listItems.filter(({ listedOn }) => listedOn <= on)
  return listed.length === 0 ? 'none' : listed.map((item) => listItem(item, on))
}

/** Answered within the limit 1, later or never 0; open within the limit is left out. */
function requestItem({ id, askedOn, answeredOn }: RequestEvidence, on: Day, limit: number): Item {
  const ref = { kind: 'request', id } as const
  const answered = by(answeredOn, on)
  const daysLate = workdaysBetween(askedOn, answered ?? on) - limit
  if (daysLate > 0) return counts(ref, 1, 0, answered ? 'late' : 'overdue', { daysLate })
  return answered ? counts(ref, 1, 1, 'onTime', { daysLate: 0 }) : leftOut(ref, 1, 'notDue')
}

const F4: PartRule = (evidence, on, { requestLimit }) => {
  if (evidence.requests === null) return 'notKept'
  const asked = evidence.requests.filter(({ askedOn }) => askedOn <= on)
  return asked.length === 0 ? 'none' : asked.map((request) => requestItem(request, on, requestLimit))
}

export const platform: PartRules<'F1' | 'F2' | 'F3' | 'F4'> = { F1, F2, F3, F4 }
