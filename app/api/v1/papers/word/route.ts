import { findPaper } from '../../../../../db/queries/papers.ts'
import { get } from '../../../../../lib/access/endpoint.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { env } from '../../../../../lib/env.ts'
import { disposition } from '../../../../../lib/files/send.ts'
import { faceOf } from '../../../../../lib/papers/face.ts'
import { paperQuery } from '../../../../../lib/papers/form.ts'
import { fileNameOf } from '../../../../../lib/papers/number.ts'
import { wordOf } from '../../../../../lib/papers/word/document.ts'

export const dynamic = 'force-dynamic'

const media = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The paper as a Word file, in the layout of GB/T 9704-2012; its footnotes lead to the records. */
export const GET = get(
  {
    may: 'work.see',
    query: paperQuery,
    programmeOf: async (_read, { programme }) => programme,
    on: (read, { paper }, scene) => findPaper(read, scene.programme.id, paper, scene.today, seenUnits(scene)),
  },
  async ({ subject: paper, programme, request }) => {
    const origin = env.NEXTAUTH_URL ? new URL(env.NEXTAUTH_URL).origin : new URL(request.url).origin
    const address = (path: string) => `${origin}/programmes/${programme.id}/${path}`
    const bytes = await wordOf(faceOf(paper, programme), address)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': media,
        'content-length': String(bytes.length),
        'content-disposition': disposition(`${fileNameOf(paper)}.docx`),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  },
)
