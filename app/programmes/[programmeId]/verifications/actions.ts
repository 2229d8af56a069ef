'use server'

import { action } from '../../../../lib/access/action.ts'
import { confirmRechecksDeed } from '../../../../lib/verifications/recheck-deeds.ts'

export const confirmRechecks = action(
  confirmRechecksDeed,
  ({ month }, { programmeId }) =>
    `/programmes/${programmeId}/verifications/rechecks?month=${month}&said=recheck.confirmed`,
)
