import { addWorkdays, type Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'

/** The share of a month's accepted completions that is looked at once more; the design asks for 5-10 %. */
export const recheckShare = 0.08
/** Working days within which a confirmed re-check is made. */
export const recheckWorkdays = 15

/** FNV-1a, so that the draw is the same on every machine and on every day it is asked for. */
function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  // Mixed once more: ids that differ in their last letter only must not stand beside each other.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

/**
 * The completions of a month that are drawn to be looked at once more 抽查: eight in a hundred, at least one where
 * there is any. The lot falls by programme, month and completion alone, weighted by nothing: nobody can choose whom it
 * hits, and whoever draws again draws the same.
 */
export function drawRechecks(programmeId: string, month: string, assignmentIds: readonly string[]): string[] {
  const count = assignmentIds.length === 0 ? 0 : Math.max(1, Math.round(assignmentIds.length * recheckShare))
  const lot = (id: string) => hashOf(`${programmeId}:${month}:${id}`)
  return [...new Set(assignmentIds)].sort((a, b) => lot(a) - lot(b) || (a < b ? -1 : 1)).slice(0, count)
}

/** `2017-10`: the last month that is over on that day. */
export function monthBefore(today: Day): string {
  const [year, month] = today.split('-').map(Number) as [number, number, number]
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}

/** Only a month that is over is drawn from: a completion accepted tomorrow must have had its chance. */
export function checkMonth(month: string, today: Day) {
  if (month >= today.slice(0, 7)) throw new Refusal('recheck.month-open', { month }, 'month')
}

export const recheckDue = (today: Day) => addWorkdays(today, recheckWorkdays)
