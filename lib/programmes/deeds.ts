import { z } from 'zod'
import { findProgramme, setExampleDay } from '../../db/queries/programmes.ts'
import { deed } from '../access/deed.ts'
import { isDay } from '../calendar.ts'
import { sweep } from '../notices/sweep.ts'
import { Refusal } from '../refusal.ts'

const form = z.object({ day: z.string().refine(isDay, 'fault:not-a-day') })

/** The example's own today: moving it remeasures every unit for the new day; a real programme has only the clock. */
export const moveDayDeed = deed({
  may: 'example.move-day',
  form,
  remeasures: 'all',
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, subject, input, today }) => {
    if (!subject.isExample) throw new Refusal('programme.real-clock')
    if (input.day < subject.startsOn || input.day > subject.endsOn)
      throw new Refusal('programme.day-outside', { first: subject.startsOn, last: subject.endsOn }, 'day')
    await setExampleDay(tx, subject.id, input.day)
    await sweep(tx, subject.id, input.day)
    return {
      value: { day: input.day },
      measuredOn: input.day,
      events: [
        {
          name: 'programme.day-moved',
          record: { kind: 'programme', id: subject.id },
          before: { day: today },
          after: { day: input.day },
        },
      ],
    }
  },
})
