'use server'

import { action } from '../../lib/access/action.ts'
import { moveDayDeed } from '../../lib/programmes/deeds.ts'

export const moveDay = action(moveDayDeed, (_, entries) => `/programmes/${entries.programmeId}`)
