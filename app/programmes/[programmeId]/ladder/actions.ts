'use server'

import { action } from '../../../../lib/access/action.ts'
import { chaseDeed, setLadderDeed } from '../../../../lib/ladder/deeds.ts'
import { after } from '../findings/after.ts'
import { addressOf, ladderSearch } from './search.ts'

/** Back to the very list the duties were chosen from. */
export const chase = action(chaseDeed, (_value, entries) => {
  const list = ladderSearch.parse(Object.fromEntries(new URLSearchParams(String(entries.list ?? ''))))
  return addressOf(after(entries, 'ladder', 'ladder.chased'), list)
})

export const setLadder = action(setLadderDeed, (_value, entries) =>
  after(entries, 'ladder/settings', 'ladder.set'),
)
