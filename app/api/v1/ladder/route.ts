import { findLadder } from '../../../../db/queries/ladder.ts'
import { readLadderBoard } from '../../../../db/queries/ladder-board.ts'
import { get } from '../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { ladderLists } from '../../../../lib/ladder/board.ts'
import { ladderQuery } from '../../../../lib/ladder/form.ts'

export const dynamic = 'force-dynamic'

const size = 50

/** Open duties with the rung they stand on, the highest first, 50 a page; and how many stand on each. */
export const GET = get(
  { may: 'work.see', query: ladderQuery, programmeOf: async (_read, { programme }) => programme },
  async ({ read, query: { unit, kind, rung, page }, programme, today, ...scene }) => {
    const ladder = await findLadder(read, programme)
    const rungs = rung ? [rung] : ladderLists.all
    const which = { seen: seenUnits(scene), unitId: unit, kind, rungs }
    const at = { from: (page - 1) * size, size }
    const { rows, counts } = await readLadderBoard(read, programme, ladder, today, which, at)
    return { steps: ladder, counts, duties: rows, page }
  },
)
