import type { Actor } from './actor.ts'
import { may, type Permission } from './permissions.ts'

export type NavPlace = {
  key: string
  path: string
  /** Folders whose pages belong to this place too. */
  holds: string[]
}

const places: { key: string; path: string; may: Permission; holds?: string[] }[] = [
  { key: 'overview', path: '', may: 'programme.see', holds: ['/scorecard', '/settings'] },
  { key: 'work', path: '/work', may: 'work.see' },
  { key: 'tasks', path: '/tasks', may: 'work.see', holds: ['/assignments', '/reports'] },
  { key: 'review', path: '/review', may: 'review.see' },
  {
    key: 'visits',
    path: '/visits',
    may: 'work.see',
    holds: ['/self-checks', '/verifications', '/rounds', '/plans', '/stations', '/local-visits'],
  },
  {
    key: 'findings',
    path: '/findings',
    may: 'work.see',
    holds: ['/ladder', '/slips', '/extensions'],
  },
  {
    key: 'meetings',
    path: '/meetings',
    may: 'work.see',
    holds: ['/actions', '/issues', '/exemptions', '/resources'],
  },
  { key: 'policies', path: '/policies', may: 'work.see', holds: ['/letters', '/chain', '/papers'] },
  { key: 'interests', path: '/interests', may: 'work.see', holds: ['/pulse'] },
  { key: 'platform', path: '/platform', may: 'work.see' },
  { key: 'units', path: '/units', may: 'units.see-all' },
]

/** The programme's places this person may enter, by the permission table itself. */
export function navOf(actor: Actor): NavPlace[] {
  return places
    .filter((place) => may(place.may, actor))
    .map(({ key, path, holds = [] }) => ({ key, path, holds }))
}

/** Four at most on a phone: where one stands, what waits, supervision, and (by the frame) the notices. */
export function barOf(actor: Actor): NavPlace[] {
  const wanted = ['overview', 'work', 'findings']
  return navOf(actor).filter(({ key }) => wanted.includes(key))
}
