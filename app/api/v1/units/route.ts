import { listUnits } from '../../../../db/queries/units.ts'
import { get } from '../../../../lib/access/endpoint.ts'
import { may } from '../../../../lib/access/permissions.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { numbersOf } from '../../../../lib/live/numbers.ts'
import { readBoard } from '../../../../lib/measures/board.ts'
import { modelOn } from '../../../../lib/models/model.ts'
import { unitsQuery } from '../../../../lib/scorecards/form.ts'

export const dynamic = 'force-dynamic'

/** The units the caller may see, in the programme's order, each with its present scores. */
export const GET = get(
  { may: 'programme.see', query: unitsQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, programme, today, ...scene }) => {
    const seen = may('units.see-all', scene.actor) ? 'all' : seenUnits(scene)
    const [units, board] = await Promise.all([
      listUnits(read, programme.id),
      readBoard(read, programme.id, modelOn(programme, today)),
    ])
    return {
      programme: programme.id,
      on: board.on,
      units: units
        .filter(({ id }) => seen === 'all' || seen.includes(id))
        .map(({ id, kind, nameZh, nameEn, shortZh, shortEn, joinedOn, leftOn }) => {
          const measured = board.units.get(id)
          return {
            id,
            kind,
            nameZh,
            nameEn,
            shortZh,
            shortEn,
            joinedOn,
            leftOn,
            scores: measured ? numbersOf(measured) : null,
          }
        }),
    }
  },
)
