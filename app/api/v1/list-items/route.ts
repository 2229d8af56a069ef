import { get, post } from '../../../../lib/access/endpoint.ts'
import { givenListItems, ofUnitAsked } from '../../../../lib/platform/api.ts'
import { listItemsQuery } from '../../../../lib/platform/form.ts'
import { addListItemDeed } from '../../../../lib/platform/list-deeds.ts'

export const dynamic = 'force-dynamic'

/** Items of the sharing-responsibility list, 50 a page. */
export const GET = get(
  {
    may: 'work.see',
    query: listItemsQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: (read, { unit }, { programme }) => ofUnitAsked(read, programme.id, unit),
  },
  ({ query, ...view }) => givenListItems(view, query),
)

export const POST = post(addListItemDeed)
