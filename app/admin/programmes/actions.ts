'use server'

import { action } from '../../../lib/access/action.ts'
import { foundProgrammeDeed, joinUnitsDeed } from '../../../lib/programmes/house-deeds.ts'

const at = (id: string, said: string) => `/admin/programmes/${id}?said=${said}`

export const foundProgramme = action(foundProgrammeDeed, ({ id }) => at(id, 'programme.founded'))
export const joinUnits = action(joinUnitsDeed, ({ id }) => at(id, 'programme.joined'))
