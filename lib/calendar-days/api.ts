import { z } from 'zod'

export const calendarQuery = z.object({ year: z.coerce.number().int().min(1990).max(2200) })
