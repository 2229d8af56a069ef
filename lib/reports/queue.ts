import { isUuid } from '../access/enter.ts'

export const unitKinds = ['department', 'locality', 'enterprise', 'university', 'institute', 'media'] as const
export const queuePageSize = 20

export type Queue = { kind: string; task: string; claims: boolean; page: number }

type Given = Record<string, string | string[] | undefined>

/** The queue's filter as the address says it; anything unknown counts as not given. */
export function readQueue(given: Given): Queue {
  const text = (name: string) => (typeof given[name] === 'string' ? (given[name] as string) : '')
  const kind = text('kind')
  const page = Number(text('page'))
  return {
    kind: (unitKinds as readonly string[]).includes(kind) ? kind : '',
    task: isUuid(text('task')) ? text('task') : '',
    claims: text('claims') === 'on',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

/** The same filter as an address's query, without what is not filtered. */
export function writeQueue({ kind, task, claims, page }: Queue): string {
  const query = new URLSearchParams()
  if (kind) query.set('kind', kind)
  if (task) query.set('task', task)
  if (claims) query.set('claims', 'on')
  if (page > 1) query.set('page', String(page))
  return query.toString()
}

/** The queue's address; `queue` comes from a form, so only what is a filter is taken from it. */
export function queuePath(programmeId: string, queue: string, more: URLSearchParams): string {
  const filter = writeQueue(readQueue(Object.fromEntries(new URLSearchParams(queue))))
  return `/programmes/${programmeId}/review?${[filter, more.toString()].filter(Boolean).join('&')}`
}
