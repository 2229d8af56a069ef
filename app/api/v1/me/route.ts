import { z } from 'zod'
import { programmesOf } from '../../../../db/queries/actors.ts'
import { get } from '../../../../lib/access/endpoint.ts'

export const dynamic = 'force-dynamic'

/** Who is signed in, and in which programmes they hold a seat. */
export const GET = get(
  { may: 'account.keep', within: 'house', query: z.object({}), programmeOf: async () => null },
  async ({ read, actor }) => ({
    id: actor.id,
    name: actor.name,
    programmes: (await programmesOf(read, actor.id)).map(({ id, nameZh, nameEn }) => ({
      id,
      name: { zh: nameZh, en: nameEn },
    })),
  }),
)
