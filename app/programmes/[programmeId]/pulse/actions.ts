'use server'

import { action } from '../../../../lib/access/action.ts'
import { answerPulseDeed, openPulseDeed, remindPulseDeed } from '../../../../lib/pulses/deeds.ts'
import { after } from '../findings/after.ts'

type Entries = Record<string, string | string[]>
const back = (said: string) => (value: { pulseId: string }, entries: Entries) =>
  after(entries, `pulse/${value.pulseId}`, said)

export const openPulse = action(openPulseDeed, back('pulse.opened'))
export const remindPulse = action(remindPulseDeed, back('pulse.reminded'))
export const answerPulse = action(answerPulseDeed, back('pulse.answered'))
