'use server'

import { action } from '../../../lib/access/action.ts'
import {
  addPersonDeed,
  changePersonDeed,
  disablePersonDeed,
  enablePersonDeed,
  resetPasswordDeed,
} from '../../../lib/people/deeds.ts'
import { endSeatDeed, giveSeatDeed } from '../../../lib/seats/deeds.ts'

const at = (id: string, said: string) => `/admin/people/${id}?said=${said}`

export const addPerson = action(addPersonDeed, ({ id, password }) => ({ shown: { id, password } }))
export const changePerson = action(changePersonDeed, ({ id }) => at(id, 'person.changed'))
export const disablePerson = action(disablePersonDeed, ({ id }) => at(id, 'person.disabled'))
export const enablePerson = action(enablePersonDeed, ({ id }) => at(id, 'person.enabled'))
export const resetPassword = action(resetPasswordDeed, ({ password }) => ({ shown: { password } }))
export const giveSeat = action(giveSeatDeed, ({ personId }) => at(personId, 'seat.given'))
export const endSeat = action(endSeatDeed, ({ personId }) => at(personId, 'seat.ended'))
