import type { Actor, Group } from '../access/actor.ts'
import { may } from '../access/permissions.ts'

/** What a person decides: red slips, talks, circulars; and the extensions of these groups. */
export type Decides = { slips: boolean; extensions: readonly Group[] }

const deciding = ['promotion', 'supervision'] as const

/** By the permission table itself, asked once a group. */
export function decidesOf(actor: Actor): Decides {
  return {
    slips: may('escalation.decide', actor),
    extensions: deciding.filter((group) => may('extension.decide', actor, { group })),
  }
}
