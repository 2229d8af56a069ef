import { listLocalVisits, sumLocalVisits } from '../../../../db/queries/local-visits.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { recordLocalVisitDeed } from '../../../../lib/local-visits/deeds.ts'
import { localVisitsQuery } from '../../../../lib/local-visits/form.ts'

export const dynamic = 'force-dynamic'

const perPage = 50

/** The localities' own visits, 50 a page, with what each locality's come to. */
export const GET = get(
  { may: 'work.see', query: localVisitsQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, query, programme, today, ...scene }) => {
    const which = { seen: seenUnits(scene), unitId: query.unit }
    const at = { from: (query.page - 1) * perPage, size: perPage }
    const [{ rows, total }, sums] = await Promise.all([
      listLocalVisits(read, programme.id, today, which, at),
      sumLocalVisits(read, programme.id, today, which),
    ])
    return { programme: programme.id, on: today, total, page: query.page, perPage, localVisits: rows, sums }
  },
)

/** Records a locality's own visit to a city or county. */
export const POST = post(recordLocalVisitDeed)
