import { z } from 'zod'

/** Which notices were read: one, several, or every one the person has (`all`). */
export const readForm = z
  .object({
    programmeId: z.uuid(),
    noticeIds: z.array(z.uuid()).max(500).default([]),
    all: z
      .union([z.literal('yes'), z.literal(true)])
      .optional()
      .transform(Boolean),
  })
  .refine((given) => given.all || given.noticeIds.length > 0, { path: ['noticeIds'], error: 'fault:choose' })
