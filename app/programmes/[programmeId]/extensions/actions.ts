'use server'

import { action } from '../../../../lib/access/action.ts'
import { askExtensionDeed, decideExtensionDeed } from '../../../../lib/extensions/deeds.ts'
import { after } from '../findings/after.ts'

export const askExtension = action(askExtensionDeed, ({ id }, entries) =>
  after(entries, `extensions/${id}`, 'extension.asked'),
)
export const decideExtension = action(decideExtensionDeed, ({ id, granted }, entries) =>
  after(entries, `extensions/${id}`, granted ? 'extension.granted' : 'extension.refused'),
)
