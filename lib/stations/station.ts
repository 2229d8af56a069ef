import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

type Period = { fromOn: Day; untilOn: Day }
type Station = Period & { endedOn: Day | null; memberIds: readonly string[]; lastNotedOn: Day | null }

/** A station begins within the programme and ends no earlier than it begins; it may lie ahead. */
export function checkStay({ fromOn, untilOn }: Period, programme: { startsOn: Day; endsOn: Day }) {
  if (fromOn < programme.startsOn)
    throw new Refusal('station.before-programme', { first: programme.startsOn }, 'fromOn')
  if (untilOn < fromOn) throw new Refusal('station.ends-before-start', { first: fromOn }, 'untilOn')
  if (untilOn > programme.endsOn)
    throw new Refusal('station.after-programme', { last: programme.endsOn }, 'untilOn')
}

export function refuseIfEnded({ endedOn }: Pick<Station, 'endedOn'>) {
  if (endedOn) throw new Refusal('station.ended', { on: endedOn })
}

/** A note is written by somebody stationed there, about a day of the stay that has come. */
export function checkNote(station: Station, notedOn: Day, writerId: string, today: Day) {
  refuseIfEnded(station)
  if (!station.memberIds.includes(writerId)) throw new Refusal('station.not-a-member')
  if (notedOn < station.fromOn || notedOn > station.untilOn)
    throw new Refusal('station.outside-stay', { first: station.fromOn, last: station.untilOn }, 'notedOn')
  if (notedOn > today) throw new Refusal('station.note-in-future', { today }, 'notedOn')
}

/** It ends when it has begun; the last day noted is not after the end. */
export function checkEnd(station: Station, today: Day) {
  refuseIfEnded(station)
  if (today < station.fromOn) throw new Refusal('station.not-begun', { first: station.fromOn })
  if (station.lastNotedOn && station.lastNotedOn > today)
    throw new Refusal('station.note-in-future', { today })
}

/** How a stay stands: on its last day it is still going on; afterwards it waits to be ended with a conclusion. */
export function stationStanding(
  { fromOn, untilOn, endedOn }: Pick<Station, 'fromOn' | 'untilOn' | 'endedOn'>,
  today: Day,
) {
  if (endedOn) return 'ended'
  if (today < fromOn) return 'ahead'
  return today <= untilOn ? 'going' : 'over'
}
