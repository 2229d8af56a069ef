'use server'

import { revalidatePath } from 'next/cache'
import { action } from '../../lib/access/action.ts'
import { moveDayDeed } from '../../lib/programmes/deeds.ts'

export const moveDay = action(moveDayDeed, (_, entries) => {
  // The day stands in the head, which the browser otherwise keeps as it was while it goes from page to page.
  revalidatePath('/programmes/[programmeId]', 'layout')
  return `/programmes/${entries.programmeId}`
})
