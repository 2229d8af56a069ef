import { findModel } from '../../../../../db/queries/models.ts'
import { get } from '../../../../../lib/access/endpoint.ts'
import { may } from '../../../../../lib/access/permissions.ts'
import { previewQuery } from '../../../../../lib/models/form.ts'
import { modelOn, versionAsOn } from '../../../../../lib/models/model.ts'
import { previewModel } from '../../../../../lib/models/preview.ts'

export const dynamic = 'force-dynamic'

/** What a version would do to every unit's total today, beside the model in force; nothing is stored. */
export const GET = get(
  {
    may: 'units.see-all',
    query: previewQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: async (read, { model: id }, { programme, actor }) => {
      const model = await findModel(read, programme.id, id)
      return model && (model.publishedOn || may('unit.see', actor)) ? { model } : null
    },
  },
  async ({ read, programme, today, subject: { model } }) => ({
    version: model.version,
    ...(await previewModel(read, {
      programmeId: programme.id,
      on: today,
      before: modelOn(programme, today),
      after: versionAsOn(programme, model, today),
    })),
  }),
)
