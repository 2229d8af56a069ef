import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

type Unit = { kind: string; joinedOn: Day }
type LocalVisit = { visitedOn: Day; found: number; solved: number }

/** 下级督导: a locality visits its own cities and counties, since it joined and by today; no more is solved than found. */
export function checkLocalVisit({ visitedOn, found, solved }: LocalVisit, unit: Unit, today: Day) {
  if (unit.kind !== 'locality') throw new Refusal('local-visit.not-a-locality')
  if (visitedOn > today) throw new Refusal('local-visit.in-future', { today }, 'visitedOn')
  if (visitedOn < unit.joinedOn)
    throw new Refusal('local-visit.before-joining', { first: unit.joinedOn }, 'visitedOn')
  if (solved > found) throw new Refusal('local-visit.more-solved-than-found', { found }, 'solved')
}
