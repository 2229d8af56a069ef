import { listStages } from '../../../../db/queries/programmes.ts'
import { get } from '../../../../lib/access/endpoint.ts'
import { stageOn } from '../../../../lib/overview/stage.ts'
import { trendQuery } from '../../../../lib/scorecards/form.ts'
import { readCourse } from '../../../../lib/scorecards/trend.ts'
import { unitSubject } from '../../../../lib/units/subject.ts'

export const dynamic = 'force-dynamic'

/** The frozen days of a unit, or of the programme; and where its reported progress would go by the stage's end. */
export const GET = get(
  {
    may: 'programme.see',
    query: trendQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => (unit ? unitSubject(read, programme.id, unit) : {}),
  },
  async ({ read, programme, query, today }) => {
    const stages = await listStages(read, programme.id)
    const until = stageOn(stages, today)?.endsOn ?? programme.endsOn
    const ownerId = query.unit ?? programme.id
    const { curve, course, ahead } = await readCourse(read, {
      programmeId: programme.id,
      ownerId,
      today,
      until,
    })
    return {
      programme: programme.id,
      unit: query.unit ?? null,
      days: curve.map(({ on, scores }) => ({ on, scores })),
      course,
      forecast: { until, points: ahead },
    }
  },
)
