import { listSettings } from '../../../../db/queries/settings.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { settingsOn } from '../../../../lib/models/model.ts'
import { settleDeed } from '../../../../lib/settings/deeds.ts'
import { settingsQuery } from '../../../../lib/settings/form.ts'

export const dynamic = 'force-dynamic'

/** How the programme is run today, and every change since it began. */
export const GET = get(
  { may: 'programme.see', query: settingsQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, programme, today }) => ({
    programme: programme.id,
    on: today,
    inForce: settingsOn(programme, today),
    changes: await listSettings(read, programme.id),
  }),
)

export const POST = post(settleDeed)
