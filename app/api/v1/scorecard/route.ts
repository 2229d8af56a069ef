import { get } from '../../../../lib/access/endpoint.ts'
import { modelOn } from '../../../../lib/models/model.ts'
import { givenCard } from '../../../../lib/scorecards/api.ts'
import { scorecardQuery } from '../../../../lib/scorecards/form.ts'
import { refuseFuture } from '../../../../lib/scorecards/future.ts'
import { readBoardOn, readUnitCard } from '../../../../lib/scorecards/read.ts'
import { unitSubject } from '../../../../lib/units/subject.ts'

export const dynamic = 'force-dynamic'

/** The scorecard of a unit, or of the programme; of a past day recomputed from the dated records. */
export const GET = get(
  {
    may: 'programme.see',
    query: scorecardQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => (unit ? unitSubject(read, programme.id, unit) : {}),
  },
  async ({ read, programme, query, today }) => {
    const refused = await refuseFuture(query.on, today)
    if (refused) return refused
    const on = query.on ?? today
    const head = { programme: programme.id, unit: query.unit ?? null, on }
    if (query.unit) {
      const asked = { programmeId: programme.id, unitId: query.unit, on, model: modelOn(programme, on) }
      const card = await readUnitCard(read, asked)
      return { ...head, ...(card ? givenCard(card) : {}) }
    }
    const board = await readBoardOn(read, programme.id, on, modelOn(programme, on))
    return { ...head, units: board.units.size, spread: board.spread, ...givenCard(board.programme) }
  },
)
