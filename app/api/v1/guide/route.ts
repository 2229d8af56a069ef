import { get } from '../../../../lib/access/endpoint.ts'
import { guideQuery } from '../../../../lib/guide/form.ts'
import { readGuide } from '../../../../lib/guide/read.ts'

export const dynamic = 'force-dynamic'

/** How ready the programme is to start: the 21 checks by dimension, each with its records or its signed reason. */
export const GET = get(
  {
    may: 'programme.see',
    query: guideQuery,
    programmeOf: async (_read, { programme }) => programme,
  },
  async ({ read, programme, today }) => {
    const { mandatoryMissing, ...guide } = await readGuide(read, programme.id, today)
    return {
      programme: programme.id,
      on: today,
      ...guide,
      mandatoryMissing: mandatoryMissing.map(({ code }) => code),
    }
  },
)
