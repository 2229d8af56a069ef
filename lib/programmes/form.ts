import { z } from 'zod'
import type { Day } from '../calendar.ts'
import { day, filledText, ids, optionalDay, optionalText } from '../forms.ts'
import { stageNumbers } from './stage-numbers.ts'

const stageFields = Object.fromEntries(
  stageNumbers.flatMap((n) => [
    [`stage${n}Zh`, optionalText(100)],
    [`stage${n}En`, optionalText(100)],
    [`stage${n}EndsOn`, optionalDay],
  ]),
)

type Row = 1 | 2 | 3 | 4
type StageFields = Record<`stage${Row}Zh` | `stage${Row}En`, string> & Record<`stage${Row}EndsOn`, Day | null>

const facts = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'fault:programme.code'),
  nameZh: filledText(100),
  nameEn: filledText(100),
  startsOn: day,
  endsOn: day,
})

export const foundForm = facts.extend(stageFields) as unknown as z.ZodType<
  z.output<typeof facts> & StageFields
>
export type FoundForm = z.output<typeof foundForm>

export const joinForm = z.object({
  programme: z.uuid(),
  organisationIds: ids.refine((list) => list.length > 0, 'fault:choose'),
})
