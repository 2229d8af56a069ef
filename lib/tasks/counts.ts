import { isLate, lightOf, type Progress, progressOf, type Standing } from '../assignments/standing.ts'
import type { Day } from '../calendar.ts'
import type { Light } from '../scoring/lights.ts'
import { lights } from '../scoring/tallies.ts'

export type Counts = { all: number; late: number; lights: Record<Light, number>; progress: Progress }

/** How many of a task's assignments show which light, and how far they are by report and by verification. */
export function countsOf(standings: readonly Standing[], today: Day): Counts {
  const shown = Object.fromEntries(lights.map((light) => [light, 0])) as Record<Light, number>
  for (const standing of standings) shown[lightOf(standing, today)] += 1
  return {
    all: standings.length,
    late: standings.filter((standing) => isLate(standing, today)).length,
    lights: shown,
    progress: progressOf(standings, today),
  }
}
