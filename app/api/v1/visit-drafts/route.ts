import { z } from 'zod'
import { plansOfPerson } from '../../../../db/queries/plans.ts'
import { listDrafts } from '../../../../db/queries/visit-drafts.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { keepDraftDeed } from '../../../../lib/visit-drafts/deeds.ts'

export const dynamic = 'force-dynamic'

const mostPlanned = 20
const query = z.object({ programme: z.uuid(), draft: z.uuid().optional() })

/** The caller's open drafts of visits, or the one asked for whatever became of it; and what they are to visit next. */
export const GET = get(
  { may: 'visit.log', query, programmeOf: async (_, { programme }) => programme },
  async ({ read, programme, actor, query: { draft } }) => ({
    drafts: await listDrafts(read, programme.id, actor, draft),
    planned: draft ? [] : await plansOfPerson(read, programme.id, actor.id, mostPlanned),
  }),
)

export const POST = post(keepDraftDeed)
