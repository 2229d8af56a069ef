import type { Queryable } from '../../db/open.ts'
import { type CurvePoint, readCurve } from '../../db/queries/overview.ts'
import type { Day } from '../calendar.ts'
import { type Ahead, forecast } from '../forecast/forecast.ts'

/** Percent of the weighted work, 0..100. */
export type Course = { day: Day; planned: number; reported: number; verified: number | null }

export type Trend = { curve: CurvePoint[]; course: Course[]; ahead: Ahead[] }

/** The frozen days of a unit, or under the programme's id of the whole, and where the reported share is going. */
export async function readCourse(
  db: Queryable,
  { programmeId, ownerId, today, until }: { programmeId: string; ownerId: string; today: Day; until: Day },
): Promise<Trend> {
  const curve = await readCurve(db, programmeId, today, ownerId)
  const course = curve.flatMap(courseOf)
  const known = course.map(({ day, reported }) => ({ day, value: reported }))
  return { curve, course, ahead: forecast(known, until) }
}

/** EV's plan and the reported and verified sums, each as a share of all weight. */
export function courseOf({ on, g2, reported, verified }: CurvePoint): Course[] {
  const weight = reported?.[1] ?? 0
  if (!g2 || !reported || weight === 0) return []
  const share = (value: number) => Math.min(100, (100 * value) / weight)
  return [
    {
      day: on,
      planned: share(g2[1]),
      reported: share(reported[0]),
      verified: verified ? share(verified[0]) : null,
    },
  ]
}
