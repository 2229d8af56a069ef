'use server'

import { action } from '../../../../lib/access/action.ts'
import { acceptActionDeed, completeActionDeed, returnActionDeed } from '../../../../lib/actions/deeds.ts'
import { after } from '../findings/after.ts'

type Entries = Record<string, string | string[]>
const back = (said: string) => (value: { id: string }, entries: Entries) =>
  after(entries, `actions/${value.id}`, said)

export const completeAction = action(completeActionDeed, back('action.completed'))
export const acceptAction = action(acceptActionDeed, back('action.accepted'))
export const returnAction = action(returnActionDeed, back('action.returned'))
