'use server'

import { action } from '../../../../lib/access/action.ts'
import { recordLocalVisitDeed } from '../../../../lib/local-visits/deeds.ts'
import { after } from '../findings/after.ts'

export const recordLocalVisit = action(recordLocalVisitDeed, (_, entries) =>
  after(entries, 'local-visits', 'local-visit.recorded'),
)
