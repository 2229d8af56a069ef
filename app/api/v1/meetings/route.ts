import { listMeetings } from '../../../../db/queries/meetings.ts'
import { get, post } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { callMeetingDeed } from '../../../../lib/meetings/deeds.ts'
import { meetingsQuery } from '../../../../lib/meetings/form.ts'

export const dynamic = 'force-dynamic'

const size = 50

/** Meetings the caller may know of, the latest first, 50 a page; of one group, or of all. */
export const GET = get(
  {
    may: 'work.see',
    query: meetingsQuery,
    programmeOf: async (_read, { programme }) => programme,
  },
  async ({ read, query: { group, page }, programme, ...scene }) => {
    const which = { seen: seenUnits(scene), group }
    const { rows, total } = await listMeetings(read, programme.id, which, { from: (page - 1) * size, size })
    return { meetings: rows, total, page }
  },
)

export const POST = post(callMeetingDeed)
