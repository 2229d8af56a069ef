import { get } from '../load/requests.ts'
import type { Options } from '../options.ts'
import type { Servers } from '../servers.ts'
import { atLeast, type Line } from '../table.ts'
import { compare, failed, rateOf } from './compare.ts'
import { recorded } from './recorded.ts'

export type Page = { name: string; path: string; username: string; judged?: boolean }

export const overviewPage = ({ scene }: Servers): Page => ({
  name: 'overview, page',
  path: `/programmes/${scene.programmeId}`,
  username: 'leader',
  judged: true,
})

export const otherPages = ({ scene }: Servers): Page[] => [
  { name: 'my work, page', path: `/programmes/${scene.programmeId}/work`, username: 'liaison-zhejiang' },
  {
    name: 'assignment, page',
    path: `/programmes/${scene.programmeId}/assignments/${scene.assignmentId}`,
    username: 'liaison-zhejiang',
  },
]

export const clientCount = 8

/** A page at 8 signed-in clients, beside a bare server that runs the same statements and sends the same bytes. */
export async function pageLine(servers: Servers, page: Page, options: Options): Promise<Line> {
  const cookies = await Promise.all(
    Array.from({ length: clientCount }, () => servers.scene.cookie(page.username)),
  )
  const { reply, statements } = await recorded(servers, get(page.path, cookies[0]))
  if (reply.status !== 200) return { name: page.name, value: `answered ${reply.status}` }
  const body = reply.body
  await servers.bare.ask('route', {
    ...{ path: page.path, statements, body, transaction: false },
    type: 'text/html; charset=utf-8',
  })
  const clients = {
    product: cookies.map((cookie) => [get(page.path, cookie)]),
    bare: cookies.map(() => [get(page.path)]),
  }
  const { product, bare } = await compare(servers, clients, options)
  const ratio = product.perSecond / bare.perSecond
  return {
    name: `${page.name}, ${kilobytes(body)}, ${statements.length} queries${failed(product)}${failed(bare)}`,
    value: `${rateOf(product)}, p95 ${product.p95Ms.toFixed(0)} ms`,
    limit: `${rateOf(bare)}, bare server`,
    ratio,
    ...(page.judged ? { targets: [atLeast('≥ 0.3', ratio, 0.3)] } : {}),
  }
}

const kilobytes = (body: Uint8Array) => `${Math.round(body.length / 1000)} kB`
