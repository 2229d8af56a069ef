'use server'

import { action } from '../../../lib/access/action.ts'
import { endAllSessionsDeed, endOthersSessionDeed, unblockDeed } from '../../../lib/people/sign-in-deeds.ts'

export const unblock = action(unblockDeed, () => '/admin/sign-in?said=admin.unblocked')
export const endOthersSession = action(
  endOthersSessionDeed,
  ({ id }) => `/admin/sign-in/${id}?said=admin.session-ended`,
)
export const endAllSessions = action(
  endAllSessionsDeed,
  ({ id }) => `/admin/sign-in/${id}?said=admin.signed-out`,
)
