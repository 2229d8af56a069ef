import { listUnits } from '../../../../db/queries/units.ts'
import { get } from '../../../../lib/access/endpoint.ts'
import { readBoard } from '../../../../lib/measures/board.ts'
import { modelOn } from '../../../../lib/models/model.ts'
import { improveQuery } from '../../../../lib/scorecards/form.ts'
import { interestByKind, ownerOf } from '../../../../lib/scorecards/levers.ts'
import { gains, patterns } from '../../../../lib/scoring/improve.ts'
import { unitSubject } from '../../../../lib/units/subject.ts'

export const dynamic = 'force-dynamic'

/** What raising each part to its target would bring, the most first, and who can; with the paper's patterns (§4.2). */
export const GET = get(
  {
    may: 'programme.see',
    query: improveQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => (unit ? unitSubject(read, programme.id, unit) : {}),
  },
  async ({ read, programme, query, today }) => {
    const model = modelOn(programme, today)
    const board = await readBoard(read, programme.id, model)
    const card = (query.unit ? board.units.get(query.unit) : board.programme)?.card
    const byKind = query.unit ? {} : interestByKind(board, await listUnits(read, programme.id), model)
    return {
      programme: programme.id,
      unit: query.unit ?? null,
      on: today,
      target: model.constants.target,
      ecc: card?.ecc ?? null,
      gains: (card ? gains(card, model) : []).map((gain) => ({ ...gain, owner: ownerOf[gain.part] })),
      patterns: card ? patterns(card, model, byKind) : [],
    }
  },
)
