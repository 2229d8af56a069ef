import { z } from 'zod'
import { filledText, ids, version, yes } from '../forms.ts'

/** A team formed, or one changed. `handOver` takes units that are in another team's care. */
export const teamForm = z.object({
  roundId: z.uuid(),
  teamId: z.preprocess((value) => value || null, z.uuid().nullable()),
  version,
  name: filledText(60),
  leaderId: z.uuid('fault:choose'),
  memberIds: ids,
  mediaIds: ids,
  unitIds: ids,
  handOver: yes,
})

export const dissolveTeamForm = z.object({ teamId: z.uuid(), roundId: z.uuid() })

/** `GET /api/v1/teams` */
export const teamsQuery = z.object({ programme: z.uuid(), round: z.uuid() })
