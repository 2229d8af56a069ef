import { z } from 'zod'
import { isDay } from '../calendar.ts'
import { optionalNumber, requiredNumber, version } from '../forms.ts'
import { type DutyKey, dutyKinds } from './duty.ts'
import { clockRungs } from './rung.ts'

const before = optionalNumber(z.number().int().min(-60).max(60))
const after = optionalNumber(z.number().int().min(-250).max(250))

/** Working days from the due day; an empty box leaves the step out. */
export const ladderForm = z.object({
  version,
  early: before,
  near: before,
  eve: before,
  chase: requiredNumber(z.number().int().min(-250).max(250)),
  blue: after,
  orange: after,
  red: after,
  replyWithin: requiredNumber(z.number().int().min(1).max(60)),
})

const uuid = z.uuid()

/** `finding:<record>:<unit>:<due day>` */
export const duty = z.string().transform((text, context): DutyKey => {
  const [kind, recordId, unitId, dueOn] = text.split(':')
  const known = (dutyKinds as readonly string[]).includes(kind ?? '')
  if (known && uuid.safeParse(recordId).success && uuid.safeParse(unitId).success && isDay(dueOn))
    return { kind, recordId, unitId, dueOn } as DutyKey
  context.addIssue({ code: 'custom', message: 'fault:choose' })
  return z.NEVER
})

/** One chosen duty arrives as a text, several as a list. */
export const chaseForm = z.object({
  duties: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(duty).min(1, 'fault:choose').max(200),
  ),
})

/** `GET /api/v1/ladder`: 50 a page. */
export const ladderQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  kind: z.enum(dutyKinds).optional(),
  rung: z.enum(clockRungs).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
