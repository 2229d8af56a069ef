'use server'

import { action } from '../../../../lib/access/action.ts'
import { commitResourceDeed, supplyResourceDeed } from '../../../../lib/resources/deeds.ts'
import { after } from '../findings/after.ts'

export const commitResource = action(commitResourceDeed, ({ assignmentId }, entries) =>
  after(entries, `assignments/${assignmentId}`, 'resource.promised'),
)
export const supplyResource = action(supplyResourceDeed, ({ assignmentId }, entries) =>
  after(entries, `assignments/${assignmentId}`, 'resource.changed'),
)
