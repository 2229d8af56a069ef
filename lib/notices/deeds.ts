import { announce } from '../../db/queries/announcements.ts'
import { markRead } from '../../db/queries/notices.ts'
import { deed } from '../access/deed.ts'
import { readForm } from './form.ts'

/** Marks one's own notices read. No event: what a person reads is nobody's record. The bells of own pages move. */
export const readNoticesDeed = deed({
  may: 'notices.read',
  form: readForm,
  on: async (_tx, _input, { programme }) => ({ id: programme.id, unitId: null }),
  do: async ({ tx, input, actor, programme }) => {
    const read = await markRead(tx, actor.id, input.all ? 'all' : input.noticeIds)
    if (read > 0)
      await announce(tx, { programmeId: programme.id, eventIds: [], unitIds: [], personIds: [actor.id] })
    return { value: { read }, events: [] }
  },
})
