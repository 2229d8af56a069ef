import { z } from 'zod'
import type { Tx } from '../../db/open.ts'
import { revokeFeed, storeFeed } from '../../db/queries/calendar-feeds.ts'
import { lockPerson } from '../../db/queries/people.ts'
import { deed } from '../access/deed.ts'
import type { Scene } from '../access/scene.ts'
import { newToken } from '../access/tokens.ts'
import { addDays } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** An address nobody renews is forgotten by then. */
export const feedDays = 400

const own = {
  may: 'account.keep',
  within: 'house',
  form: z.object({}),
  on: (tx: Tx, _input: unknown, { actor }: Scene) => lockPerson(tx, actor.id),
} as const

/** A new secret address; the one before it opens nothing any more. It is in the value alone, shown once. */
export const newFeedDeed = deed({
  ...own,
  do: async ({ tx, subject, today }) => {
    await revokeFeed(tx, subject.id)
    const { token, tokenHash } = newToken()
    await storeFeed(tx, { personId: subject.id, tokenHash, expiresOn: addDays(today, feedDays) })
    return {
      value: { token },
      events: [{ name: 'calendar-feed.made', record: { kind: 'person', id: subject.id } }],
    }
  },
})

export const revokeFeedDeed = deed({
  ...own,
  do: async ({ tx, subject }) => {
    if (!(await revokeFeed(tx, subject.id))) throw new Refusal('calendar-feed.none')
    return {
      value: null,
      events: [{ name: 'calendar-feed.revoked', record: { kind: 'person', id: subject.id } }],
    }
  },
})
