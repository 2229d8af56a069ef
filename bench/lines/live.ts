import { sql } from 'drizzle-orm'
import { type Announcement, announce } from '../../db/queries/announcements.ts'
import { bareChannel } from '../channel.ts'
import { get } from '../load/requests.ts'
import type { Options } from '../options.ts'
import { type Child, startChild } from '../processes/child.ts'
import type { ViewersHandlers } from '../processes/viewers.ts'
import type { Servers } from '../servers.ts'
import { quantile } from '../stats.ts'
import { atMost, type Line, ms } from '../table.ts'

type Viewers = Child<ViewersHandlers>
type Side = 'product' | 'bare'

const limitMs = 5_000
/** Between two commits, so that one is over before the next begins. */
const pauseMs = 40

export const viewerCounts = [1, 100, 1000]

/** From the sending of a commit to each open page having the numbers, beside a bare server that sends the same bytes. */
export async function* liveLines(servers: Servers, options: Options): AsyncGenerator<Line> {
  const viewers = startChild<ViewersHandlers>('viewers')
  const cookie = await servers.scene.cookie('leader')
  const live = `/api/v1/live?programme=${servers.scene.programmeId}`
  const heads = { product: get(live, cookie), bare: get('/live') }
  const change = await aChange(servers)
  try {
    for (const count of viewerCounts) {
      await viewers.ask('open', { name: 'product', port: servers.product.port, head: heads.product, count })
      if (count === viewerCounts[0]) await sameBytes(servers, viewers, change)
      await viewers.ask('open', { name: 'bare', port: servers.bare.port, head: heads.bare, count })
      yield lineOf(count, await measure(servers, viewers, change, rounds(options)))
    }
  } finally {
    await viewers.stop()
  }
}

const rounds = ({ quick }: Options) => (quick ? 5 : 30)

/** What a report by one unit announces: its newest event. */
async function aChange({ scene }: Servers): Promise<Announcement> {
  const { programmeId } = scene
  const [row] = await scene.sql<{ id: string; unitId: string }[]>`
    select id, unit_id as "unitId" from events
    where programme_id = ${programmeId} and unit_id is not null order by id desc limit 1`
  return { programmeId, eventIds: [Number(row!.id)], unitIds: [row!.unitId], personIds: [] }
}

/** Lets the bare server send what the product sent. */
async function sameBytes(servers: Servers, viewers: Viewers, change: Announcement) {
  await viewers.ask('expect', 'product')
  await commit(servers, 'product', change)
  await viewers.ask('received', { name: 'product', limitMs })
  const sent = await viewers.ask('text', 'product')
  const events = sent.replace(/^[0-9a-f]+\r\n/gm, '').replaceAll('\r\n', '')
  await servers.bare.ask('broadcast', Buffer.from(events))
}

type Times = Record<Side, number[]> & { lost: number }

async function measure(
  servers: Servers,
  viewers: Viewers,
  change: Announcement,
  rounds: number,
): Promise<Times> {
  const times: Times = { product: [], bare: [], lost: 0 }
  for (let turn = 0; turn < rounds + 2; turn++)
    for (const side of ['product', 'bare'] as const) {
      await viewers.ask('expect', side)
      const sent = await commit(servers, side, change)
      const received = await viewers.ask('received', { name: side, limitMs })
      await new Promise((settle) => setTimeout(settle, pauseMs))
      if (turn < 2) continue
      times[side].push(...received.map((at) => Number(at - sent) / 1e6))
      if (side === 'product') times.lost += await missing(viewers, received)
    }
  return times
}

const missing = async (viewers: Viewers, received: bigint[]) =>
  (await viewers.ask('count', 'product')) - received.length

/** Commits, and answers the moment the commit was sent (`process.hrtime.bigint()`, the same clock in every process). */
async function commit({ scene: { db } }: Servers, side: Side, change: Announcement): Promise<bigint> {
  let sent = 0n
  await db.transaction(async (tx) => {
    if (side === 'product') await announce(tx, change)
    else await tx.execute(sql`select pg_notify(${bareChannel}, ${JSON.stringify(change)})`)
    sent = process.hrtime.bigint()
  })
  return sent
}

function lineOf(count: number, { product, bare, lost }: Times): Line {
  const [p95, limit] = [quantile(product, 0.95), quantile(bare, 0.95)]
  const both = (times: number[]) => `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}`
  const ratio = p95 / limit
  return {
    name: `commit → ${count === 1 ? '1 page' : `${count} pages`}${lost > 0 ? ` [${lost} not received]` : ''}`,
    value: both(product),
    limit: `${both(bare)} bare SSE`,
    ratio,
    ...(count === 1000
      ? { targets: [atMost('p95 ≤ 100 ms', p95, 100), atMost('≤ 2 × bare', ratio, 2)] }
      : {}),
  }
}
