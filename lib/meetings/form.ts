import { z } from 'zod'
import { groups, unitPosts } from '../access/actor.ts'
import { day, filledText, ids, optionalText, requiredNumber, version } from '../forms.ts'

const group = z.enum(groups, 'fault:choose')
const list = (value: unknown) =>
  value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value : [value]

export const callMeetingForm = z.object({
  group,
  title: filledText(200),
  heldOn: day,
  place: optionalText(200),
  agenda: optionalText(4000),
  unitIds: ids,
  requiredPost: z.enum(unitPosts, 'fault:choose'),
})

export const cancelMeetingForm = z.object({ meetingId: z.uuid(), version, reason: filledText(500) })

/** Two lists of one length: which invitations, and who came for each. */
export const attendanceForm = z
  .object({
    meetingId: z.uuid(),
    version,
    invitationIds: ids,
    attended: z.preprocess(list, z.array(z.enum([...unitPosts, 'absent'], 'fault:choose')).max(500)),
    substituteIds: ids,
  })
  .refine(({ invitationIds, attended }) => invitationIds.length === attended.length, {
    path: ['attended'],
    message: 'fault:choose',
  })

export const minutesForm = z.object({
  meetingId: z.uuid(),
  version,
  minutes: filledText(20_000),
  pending: optionalText(4000),
})

export const adoptDecisionForm = z.object({ meetingId: z.uuid(), wording: filledText(2000) })

export const assignActionsForm = z.object({
  decisionId: z.uuid(),
  unitIds: ids.refine((chosen) => chosen.length > 0, 'fault:choose'),
  text: filledText(1000),
  dueOn: day,
})

export const cadenceForm = z.object({
  group,
  everyWorkdays: requiredNumber(z.number().int().min(1).max(250)),
  fromOn: day,
})

/** `GET /api/v1/meetings`: 50 a page, the latest first. */
export const meetingsQuery = z.object({
  programme: z.uuid(),
  group: z.enum(groups).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
