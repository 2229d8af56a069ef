import type { z } from 'zod'
import type { Queryable } from '../../db/open.ts'
import { countRequests, listRequests } from '../../db/queries/requests.ts'
import type { Scene } from '../access/scene.ts'
import { seenUnits } from '../access/seen.ts'
import type { requestsQuery } from './form.ts'
import { dayOf, dueOnOf, requestState } from './request.ts'

export { ofUnitAsked } from '../platform/api.ts'

const perPage = 50
type View = Pick<Scene, 'actor' | 'programme' | 'today'> & { read: Queryable }

/** Requests asked or to be answered by the units the caller may see, each with the working day it is on. */
export async function givenRequests(
  { read, programme, today, ...scene }: View,
  { unit: unitId, state, page }: z.output<typeof requestsQuery>,
) {
  const which = { seen: seenUnits(scene), unitId }
  const [rows, counts] = await Promise.all([
    listRequests(
      read,
      programme.id,
      today,
      { ...which, state },
      { from: (page - 1) * perPage, size: perPage },
    ),
    countRequests(read, programme.id, today, which),
  ])
  return {
    on: today,
    page,
    perPage,
    total: state ? counts[state] : counts.open + counts.overdue + counts.answered,
    requests: rows.map((row) => ({
      id: row.id,
      from: { id: row.fromUnitId, name: row.fromZh },
      to: { id: row.toUnitId, name: row.toZh },
      item: row.item,
      purpose: row.purpose,
      askedOn: row.askedOn,
      dueOn: dueOnOf(row.askedOn),
      day: dayOf(row, today),
      state: requestState(row, today),
      outcome: row.outcome,
      answer: row.answer,
      answeredOn: row.answeredOn,
      version: row.version,
    })),
  }
}
