import { z } from 'zod'
import { day, filledText, ids, optionalText, version } from '../forms.ts'

export const openStationForm = z.object({
  unitId: z.uuid('fault:choose'),
  place: filledText(200),
  task: optionalText(1000),
  fromOn: day,
  untilOn: day,
  memberIds: ids,
})

export const noteStationForm = z.object({ stationId: z.uuid(), notedOn: day, text: filledText(2000) })

export const endStationForm = z.object({ stationId: z.uuid(), version, conclusion: filledText(2000) })

/** `GET /api/v1/stations`: all the caller may see, or one with its notes. */
export const stationsQuery = z.object({
  programme: z.uuid(),
  unit: z.uuid().optional(),
  station: z.uuid().optional(),
})
