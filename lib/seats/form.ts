import { z } from 'zod'
import { posts } from './seat.ts'

/** `programme` and not `programmeId`: whoever manages seats holds none there, and acts for the installation. */
export const giveSeatForm = z.object({
  personId: z.uuid(),
  programme: z.uuid('fault:choose'),
  place: z.string().regex(/^(whole|group:[a-z]+|unit:[0-9a-f-]{36})$/, 'fault:choose'),
  post: z.enum(posts),
})

export const endSeatForm = z.object({ personId: z.uuid(), programme: z.uuid(), seatId: z.uuid() })
