import type { Db } from '../../db/open.ts'
import { deleteLoose } from '../../db/queries/attachments.ts'
import { files } from './store.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Sweeps away what was uploaded more than a day before `now` and belongs to nothing. Answers how many files went. */
export async function sweepLooseFiles(db: Db, now: Date): Promise<number> {
  const keys = await deleteLoose(db, new Date(now.getTime() - dayMs))
  for (const key of keys) await files.remove(key)
  return keys.length
}
