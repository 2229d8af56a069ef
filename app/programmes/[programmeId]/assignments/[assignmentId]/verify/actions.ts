'use server'

import { action } from '../../../../../../lib/access/action.ts'
import { recordVerificationDeed } from '../../../../../../lib/verifications/deeds.ts'
import { after } from '../../../findings/after.ts'

export const recordVerification = action(recordVerificationDeed, ({ assignmentId }, entries) =>
  after(entries, `assignments/${assignmentId}`, 'verification.recorded'),
)
