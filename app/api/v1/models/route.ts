import { listModels } from '../../../../db/queries/models.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { may } from '../../../../lib/access/permissions.ts'
import { draftModelDeed } from '../../../../lib/models/deeds.ts'
import { modelsQuery } from '../../../../lib/models/form.ts'
import { versionsToRead } from '../../../../lib/models/list.ts'
import { modelOn } from '../../../../lib/models/model.ts'

export const dynamic = 'force-dynamic'

/** The model in force with all its weights and constants, and every version; drafts for the groups only. */
export const GET = get(
  { may: 'programme.see', query: modelsQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, programme, today, actor }) => {
    const drafts = may('unit.see', actor)
    const rows = await listModels(read, programme.id)
    return {
      programme: programme.id,
      on: today,
      inForce: modelOn(programme, today),
      versions: versionsToRead(programme, rows, { today, drafts }),
    }
  },
)

export const POST = post(draftModelDeed)
