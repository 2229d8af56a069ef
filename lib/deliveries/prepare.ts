import type { Db, Tx } from '../../db/open.ts'
import {
  aloneWithPreparing,
  dropRead,
  gatherDue,
  type ListeningRobot,
  listeningRobots,
  markPassedOn,
  type NewItem,
  noticesToPassOn,
  storeItems,
  type ToPassOn,
} from '../../db/queries/passing-on.ts'
import { hasEmail } from '../channels/email.ts'
import { dueAt, noPeace, type Peace, usualPeace } from '../notices/peace.ts'
import { urgencyOf } from '../notices/urgency.ts'
import type { Pacing } from './pacing.ts'

const batch = 1000

/**
 * Asks of each new notice who is to hear of it by which channel and when, and gathers what is due into one message a
 * receiver. One worker at a time; another finds the door shut and goes on sending.
 */
export async function prepare(db: Db, now: Date, pacing: Pacing) {
  for (let more = true; more; )
    more = await db.transaction(
      async (tx) => (await aloneWithPreparing(tx)) && (await passOnSome(tx, now, pacing)) === batch,
    )
  await db.transaction(async (tx) => {
    if (!(await aloneWithPreparing(tx))) return
    await dropRead(tx, now)
    const { burstMs } = pacing
    await gatherDue(tx, { now, alongMs: burstMs, apartMs: 10 * burstMs, limit: 5000 })
  })
}

async function passOnSome(tx: Tx, now: Date, { burstMs }: Pacing): Promise<number> {
  const notices = await noticesToPassOn(tx, batch)
  if (notices.length === 0) return 0
  const robots = await listeningRobots(tx)
  const items = notices.flatMap((notice) => [
    ...byEmail(notice, now, burstMs),
    ...robots.flatMap((robot) => byRobot(notice, robot, now, burstMs)),
  ])
  await storeItems(tx, items)
  await markPassedOn(tx, notices, now)
  return notices.length
}

const itemOf = ({ programmeId, key, id }: ToPassOn, dueAt: Date) => ({
  programmeId,
  occasion: key,
  noticeId: id,
  dueAt,
})

function byEmail(notice: ToPassOn, now: Date, burstMs: number): NewItem[] {
  if (!notice.reachable || !hasEmail()) return []
  const due = dueAt(notice.name, now, peaceOf(notice.peace), burstMs)
  return due ? [{ ...itemOf(notice, due), personId: notice.personId, robotId: null }] : []
}

function byRobot(notice: ToPassOn, robot: ListeningRobot, now: Date, burstMs: number): NewItem[] {
  if (robot.programmeId !== notice.programmeId) return []
  if (robot.group && !notice.groups?.includes(robot.group)) return []
  if (!robot.urgencies.includes(urgencyOf(notice.name))) return []
  const atOnce = robot.kind === 'webhook'
  const due = dueAt(notice.name, now, atOnce ? noPeace : usualPeace, atOnce ? 0 : burstMs)
  return due ? [{ ...itemOf(notice, due), personId: null, robotId: robot.id }] : []
}

/** As chosen, or as usual. */
export const peaceOf = (kept: ToPassOn['peace']): Peace =>
  kept ? { ...kept, stoppedAt: kept.stoppedAt ? new Date(kept.stoppedAt) : null } : usualPeace
