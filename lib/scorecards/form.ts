import { z } from 'zod'
import { day } from '../forms.ts'

/** `GET /api/v1/scorecard`: of a unit, or without one of the whole programme; `on` any day up to the programme's today. */
export const scorecardQuery = z.object({ programme: z.uuid(), unit: z.uuid().optional(), on: day.optional() })

/** `GET /api/v1/evidence`. */
export const evidenceQuery = z.object({ programme: z.uuid(), unit: z.uuid(), on: day.optional() })

/** `GET /api/v1/why`: two days up to the programme's today, in either order. */
export const whyQuery = z.object({ programme: z.uuid(), unit: z.uuid(), from: day, to: day.optional() })

/** `GET /api/v1/trend`: of a unit, or without one of the whole programme. */
export const trendQuery = z.object({ programme: z.uuid(), unit: z.uuid().optional() })

/** `GET /api/v1/improve`: of a unit, or without one of the whole programme. */
export const improveQuery = trendQuery

/** `GET /api/v1/units`. */
export const unitsQuery = z.object({ programme: z.uuid() })

/** `GET /api/v1/programmes`. */
export const programmesQuery = z.object({})
