'use server'

import { action } from '../../../../lib/access/action.ts'
import { settleDeed } from '../../../../lib/settings/deeds.ts'
import { after } from '../findings/after.ts'

export const settle = action(settleDeed, (_, entries) => after(entries, 'settings', 'settings.changed'))
