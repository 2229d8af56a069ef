'use server'

import { action } from '../../../../lib/access/action.ts'
import { setBaseDeed } from '../../../../lib/units/deeds.ts'
import { after } from '../findings/after.ts'

export const setBase = action(setBaseDeed, ({ unitId }, entries) =>
  after(entries, `units/${unitId}`, 'unit.base-set'),
)
