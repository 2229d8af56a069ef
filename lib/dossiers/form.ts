import { z } from 'zod'

/** `GET /api/v1/dossier`. */
export const dossierQuery = z.object({ programme: z.uuid(), unit: z.uuid() })
