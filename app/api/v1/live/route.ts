import { z } from 'zod'
import { get } from '../../../../lib/access/endpoint.ts'
import { openStream } from '../../../../lib/live/stream.ts'

export const dynamic = 'force-dynamic'

const query = z.object({ programme: z.uuid(), lastEventId: z.coerce.number().int().min(0).optional() })

/** Server-Sent Events: `scores`, `happened`, `notices`, `resync`. Resumes by Last-Event-ID. */
export const GET = get(
  { may: 'programme.see', query, programmeOf: async (_, { programme }) => programme },
  ({ read, request, query: asked, ...scene }) => {
    const resumed = request.headers.get('last-event-id')
    const since = resumed !== null && /^\d+$/.test(resumed) ? Number(resumed) : (asked.lastEventId ?? null)
    return openStream(read, scene, since, request.signal)
  },
)
