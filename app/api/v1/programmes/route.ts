import { programmesOf } from '../../../../db/queries/actors.ts'
import { get } from '../../../../lib/access/endpoint.ts'
import { dayInShanghai } from '../../../../lib/calendar.ts'
import { givenProgramme } from '../../../../lib/scorecards/api.ts'
import { programmesQuery } from '../../../../lib/scorecards/form.ts'

export const dynamic = 'force-dynamic'

/** The programmes in which the caller holds a seat. */
export const GET = get(
  { may: 'account.keep', within: 'house', query: programmesQuery, programmeOf: async () => null },
  async ({ read, actor, now }) => {
    const mine = await programmesOf(read, actor.id)
    return { programmes: mine.map((programme) => givenProgramme(programme, dayInShanghai(now))) }
  },
)
