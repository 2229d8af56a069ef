import { randomUUID } from 'node:crypto'
import type { Db } from '../../db/open.ts'
import {
  healthOf,
  noteFailure,
  pause,
  placeInMinute,
  robotsWithDue,
} from '../../db/queries/channel-health.ts'
import { nowOf } from '../../db/queries/clock.ts'
import {
  type ItemRow,
  itemsOf,
  markDead,
  markSent,
  markWaiting,
  type Taken,
  takeEmails,
  takeForRobot,
} from '../../db/queries/deliveries.ts'
import { keepCalendar } from '../calendar-days/keep.ts'
import type { Outcome } from '../channels/outcome.ts'
import { perMinute, type RobotKind } from '../channels/robots.ts'
import { heardFrom, noPeace, usualPeace } from '../notices/peace.ts'
import { failuresToRest, restMs, verdictOn } from './backoff.ts'
import { type Pacing, usualPacing } from './pacing.ts'
import { peaceOf, prepare } from './prepare.ts'
import { send } from './send.ts'

/** A worker's turn: what it took, under which lease, and since when; and which channels failed it, to leave alone. */
type Turn = { db: Db; lease: string; now: Date; began: number; pacing: Pacing; failed: Set<string> }

/**
 * Passes on whatever is due, until nothing is; any number of workers at once. `now` is for tests; else the
 * database's clock decides, the same for all workers. Answers how many messages went.
 */
export async function deliver(
  db: Db,
  {
    now,
    pacing = usualPacing(),
    stopping = () => false,
  }: {
    now?: Date
    pacing?: Pacing
    stopping?: () => boolean
  } = {},
): Promise<number> {
  await keepCalendar(db)
  let sent = 0
  for (let tried = 1; tried > 0 && !stopping(); ) {
    const at = now ?? (await nowOf(db))
    await prepare(db, at, pacing)
    const turn = {
      db,
      lease: randomUUID(),
      now: at,
      began: performance.now(),
      pacing,
      failed: new Set<string>(),
    }
    const outcomes = [...(await sendEmails(turn)), ...(await sendToRobots(turn))]
    tried = outcomes.length
    sent += outcomes.filter((outcome) => outcome === 'sent').length
  }
  return sent
}

type Ended = Outcome['kind'] | 'held back'

async function sendEmails(turn: Turn): Promise<Ended[]> {
  const { failures, paused } = await healthOf(turn.db, 'email', turn.now)
  if (paused) return []
  const limit = failures > 0 ? 1 : turn.pacing.batch
  return sendAll(turn, 'email', await takeEmails(turn.db, { ...turn, leaseMs: turn.pacing.leaseMs }, limit))
}

async function sendToRobots(turn: Turn): Promise<Ended[]> {
  const ended: Ended[] = []
  for (const { id, perMinuteOf } of await robotsWithDue(turn.db, turn.now)) {
    if (!(await placeInMinute(turn.db, id, perMinute[perMinuteOf as RobotKind], turn.now))) continue
    const taken = await takeForRobot(turn.db, { ...turn, leaseMs: turn.pacing.leaseMs }, id)
    ended.push(...(await sendAll(turn, id, taken)))
  }
  return ended
}

/** A few at the same time, each recorded as soon as it is known what came of it. */
async function sendAll(turn: Turn, channel: string, taken: Taken[]): Promise<Ended[]> {
  const items = Map.groupBy(await itemsOf(turn.db, taken), ({ deliveryId }) => deliveryId)
  const waiting = [...taken]
  const ended: Ended[] = []
  const lane = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift())
      ended.push(await sendOne(turn, channel, one, items.get(one.id) ?? []))
  }
  await Promise.all(Array.from({ length: turn.pacing.atOnce }, lane))
  return ended
}

async function sendOne(turn: Turn, channel: string, taken: Taken, items: ItemRow[]): Promise<Ended> {
  const until = turn.failed.has(channel) ? turn.now : heldBackUntil(taken, items, turn)
  if (until) {
    const given = { dueAt: until, fault: null, counted: false, sealed: taken.sealedBefore }
    await markWaiting(turn.db, taken, turn.lease, given)
    return 'held back'
  }
  const outcome = await send(taken, items, turn.pacing)
  await record(turn, channel, taken, outcome)
  return outcome.kind
}

/** Night has fallen since it was gathered, or the lease is too short for one more message; null = go. */
function heldBackUntil(taken: Taken, items: ItemRow[], { now, began, pacing }: Turn): Date | null {
  if (performance.now() - began > pacing.leaseMs - pacing.sendMs) return now
  if (taken.tested) return null
  const peace = taken.person
    ? peaceOf(taken.person.peace)
    : taken.robot?.kind === 'webhook'
      ? noPeace
      : usualPeace
  const moments = items.map(({ name }) => heardFrom(name, now, peace).getTime())
  const first = Math.min(...moments)
  return first > now.getTime() && Number.isFinite(first) ? new Date(first) : null
}

async function record(turn: Turn, channel: string, taken: Taken, outcome: Outcome) {
  const { db, lease, now } = turn
  const after = (ms: number) => new Date(now.getTime() + ms)
  await noteChannel(turn, channel, outcome)
  const verdict = verdictOn(outcome, taken.attempts, taken.ageMs, Math.random())
  if (verdict.is === 'sent') await markSent(db, taken, lease, channel, now)
  else if (verdict.is === 'dead') await markDead(db, taken, lease, verdict.fault, now)
  else {
    const { fault, counted } = verdict
    const sealed = verdict.sealed || taken.sealedBefore
    await markWaiting(db, taken, lease, { dueAt: after(verdict.afterMs), fault, counted, sealed })
  }
}

/** The channel's own failures: once a turn, however many messages were on their way. */
async function noteChannel({ db, now, failed }: Turn, channel: string, outcome: Outcome) {
  const after = (ms: number) => new Date(now.getTime() + ms)
  if (failed.has(channel)) return
  if (outcome.kind === 'busy') {
    failed.add(channel)
    return pause(db, channel, after(outcome.seconds * 1000))
  }
  if (outcome.kind !== 'down' && outcome.kind !== 'unknown') return
  failed.add(channel)
  const failures = await noteFailure(db, channel, outcome.fault, now)
  if (outcome.kind === 'down' || failures >= failuresToRest) await pause(db, channel, after(restMs(failures)))
}
