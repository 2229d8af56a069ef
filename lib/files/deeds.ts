import { z } from 'zod'
import { storeLoose } from '../../db/queries/attachments.ts'
import { findProgramme } from '../../db/queries/programmes.ts'
import { deed } from '../access/deed.ts'

/** What was read and stored before the transaction began; only `receive` makes it. */
export type StoredFile = {
  name: string
  mediaType: string
  sha256: string
  bytes: number
  storageKey: string
}

const form = z.object({ file: z.custom<StoredFile>((file) => typeof file === 'object' && file !== null) })

/** Keeps a file for whoever sent it, attached to nothing yet: the form it belongs to attaches it. */
export const receiveFileDeed = deed({
  may: 'file.upload',
  form,
  on: (tx, _input, { programme }) => findProgramme(tx, programme.id),
  do: async ({ tx, input, actor, programme }) => {
    const { id } = await storeLoose(tx, { ...input.file, programmeId: programme.id, uploadedBy: actor.id })
    return { value: { id, name: input.file.name, size: input.file.bytes }, events: [] }
  },
})
