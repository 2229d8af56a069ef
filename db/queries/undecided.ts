import type { Day } from '../../lib/calendar.ts'
import type { Decides } from '../../lib/ladder/decides.ts'
import type { Queryable } from '../open.ts'
import { type ExtensionRow, undecidedExtensions } from './extensions.ts'
import { type SlipRow, undecidedSlips } from './slips.ts'

/** What waits for a person's word: the most pressing of each, and how many there are. */
export type Undecided = {
  slips: (SlipRow & { total: number })[]
  extensions: (ExtensionRow & { total: number })[]
}

export const nothingUndecided: Undecided = { slips: [], extensions: [] }

export async function readUndecided(
  db: Queryable,
  programmeId: string,
  today: Day,
  decides: Decides,
  limit: number,
): Promise<Undecided> {
  const [slips, extensions] = await Promise.all([
    decides.slips ? undecidedSlips(db, programmeId, today, limit) : [],
    decides.extensions.length > 0
      ? undecidedExtensions(db, programmeId, today, decides.extensions, limit)
      : [],
  ])
  return { slips, extensions }
}
