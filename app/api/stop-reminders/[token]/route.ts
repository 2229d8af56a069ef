import { guarded } from '../../../../lib/access/endpoint.ts'
import { problem } from '../../../../lib/access/problem.ts'
import { pressLink } from '../../../../lib/access/signed-link.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<Record<string, string>> }
const tokenOf = async ({ params }: Context) => decodeURIComponent((await params).token ?? '')
const pageOf = (token: string) => `/stop-reminders/${encodeURIComponent(token)}`
const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: path } })

/** One press (RFC 8058): the mail program posts here, nobody is signed in. The page's own button says `back`. */
export const POST = guarded(async (request, id, context) => {
  const token = await tokenOf(context)
  const form = await request.formData().catch(() => new FormData())
  const back = form.get('back')
  const known = await pressLink(token, back !== 'resume', id)
  if (back) return seeOther(pageOf(token))
  return known
    ? new Response(null, { status: 204 })
    : problem(404, 'absent', 'This link is not one of ours.', { instance: id })
})

/** Whoever opens the address by hand is led to the page that asks first. */
export const GET = guarded(async (_request, _id, context) => seeOther(pageOf(await tokenOf(context))))
