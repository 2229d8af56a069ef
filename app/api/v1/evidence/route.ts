import { get } from '../../../../lib/access/endpoint.ts'
import { modelOn } from '../../../../lib/models/model.ts'
import { evidenceQuery } from '../../../../lib/scorecards/form.ts'
import { refuseFuture } from '../../../../lib/scorecards/future.ts'
import { readEvidence } from '../../../../lib/scorecards/read.ts'
import { prove } from '../../../../lib/scoring/measure.ts'
import { partCodes } from '../../../../lib/scoring/model.ts'
import { unitSubject } from '../../../../lib/units/subject.ts'

export const dynamic = 'force-dynamic'

/**
 * Every record the scores of a unit read for a day, the model with all its weights, and for each part what each
 * record adds: enough to recompute the score by hand.
 */
export const GET = get(
  {
    may: 'programme.see',
    query: evidenceQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { unit }, { programme }) => unitSubject(read, programme.id, unit),
  },
  async ({ read, programme, query, today }) => {
    const refused = await refuseFuture(query.on, today)
    if (refused) return refused
    const on = query.on ?? today
    const model = modelOn(programme, on)
    const evidence = await readEvidence(read, programme.id, query.unit, on)
    const proofs = evidence && partCodes.map((part) => prove(evidence, on, model, part))
    return { programme: programme.id, unit: query.unit, on, model, evidence, proofs }
  },
)
