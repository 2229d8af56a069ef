import { listPulses } from '../../../../db/queries/pulses.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { openPulseDeed } from '../../../../lib/pulses/deeds.ts'
import { pulsesQuery } from '../../../../lib/pulses/form.ts'
import { resultsOf } from '../../../../lib/pulses/results.ts'

export const dynamic = 'force-dynamic'

/** Every pulse; its results once it has closed, only as means of five answers or more. */
export const GET = get(
  {
    may: 'work.see',
    query: pulsesQuery,
    programmeOf: async (_read, { programme }) => programme,
  },
  async ({ read, programme, today, ...scene }) => {
    const pulses = await listPulses(read, programme.id, today)
    return {
      on: today,
      pulses: await Promise.all(
        pulses.map(async (pulse) => {
          const { id, stageId, openedOn, closesOn, invited, answered, reminders } = pulse
          const results = await resultsOf(read, programme.id, pulse, today, seenUnits(scene))
          return { id, stage: stageId, openedOn, closesOn, invited, answered, reminders, results }
        }),
      ),
    }
  },
)

export const POST = post(openPulseDeed)
