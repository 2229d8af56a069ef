import type { Light } from '../scoring/lights.ts'
import { lights } from '../scoring/tallies.ts'

type Search = Record<string, string | string[] | undefined>

/** What a list's address asks for; whatever it does not know is left out. */
export type Filter = { kind: string; light: Light | ''; q: string; page: number; part: number }

const kinds = ['department', 'locality', 'enterprise', 'university', 'institute', 'media']
export const unitKinds: readonly string[] = kinds

export function filterOf(search: Search): Filter {
  const text = (name: string) => (typeof search[name] === 'string' ? (search[name] as string).trim() : '')
  const light = lights.find((one) => one === text('light')) ?? ''
  return {
    kind: kinds.includes(text('kind')) ? text('kind') : '',
    light,
    q: text('q').slice(0, 50),
    page: whole(text('page')),
    part: whole(text('part')),
  }
}

function whole(text: string): number {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number < 100_000 ? number : 1
}

/** The address with `change` in it; empty values and first pages are left out. */
export function addressOf(path: string, filter: Partial<Filter>, change: Partial<Filter> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, ...change }))
    if (value !== '' && value !== 1 && value !== undefined) query.set(name, String(value))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

type Named = { kind: string; nameZh: string; shortZh: string; nameEn: string; shortEn: string }

/** Of the kind, and with the words in one of its names. */
export function matches(unit: Named, { kind, q }: Pick<Filter, 'kind' | 'q'>): boolean {
  if (kind && unit.kind !== kind) return false
  const names = `${unit.nameZh} ${unit.shortZh} ${unit.nameEn} ${unit.shortEn}`.toLowerCase()
  return names.includes(q.toLowerCase())
}
