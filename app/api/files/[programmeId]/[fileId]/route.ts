import { z } from 'zod'
import { findAttachment } from '../../../../../db/queries/attachments.ts'
import { get } from '../../../../../lib/access/endpoint.ts'
import { sendFile } from '../../../../../lib/files/send.ts'

export const dynamic = 'force-dynamic'

const query = z.object({ programmeId: z.uuid(), fileId: z.uuid() })

/** Whoever may see the record may have its files; what is attached to nothing yet only who uploaded it. */
export const GET = get(
  {
    may: 'programme.see',
    query,
    programmeOf: async (_, { programmeId }) => programmeId,
    on: (read, { programmeId, fileId }, { actor }) => findAttachment(read, programmeId, fileId, actor.id),
  },
  ({ subject }) => sendFile(subject),
)
