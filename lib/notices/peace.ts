import { addDays, type Day, dayInShanghai, isWorkday, startOfDay, weekdayOf } from '../calendar.ts'
import { isGrave, type Urgency, urgencyOf } from './urgency.ts'

export const paces = ['at-once', 'daily', 'weekly', 'never'] as const
export type Pace = (typeof paces)[number]

/** How one wishes to be told outside the product. Inside it every notice is there at once. */
export type Peace = Record<Urgency, Pace> & {
  /** Hours 0-23, Asia/Shanghai; null: no quiet hours. May run over midnight. */
  quietFrom: number | null
  quietUntil: number | null
  /** Days off are quiet too. */
  restDays: boolean
  /** Orange and red slips pass through the quiet hours. */
  urgentPasses: boolean
  /** Stopped by the link in a message: neither reminders nor news since. */
  stoppedAt: Date | null
}

/**
 * For whoever never chose. Everything waits for the morning of a working day, slips too: the ladder counts in working
 * days, and the sweep that finds what is due runs just after midnight.
 */
export const usualPeace: Peace = {
  escalation: 'at-once',
  decision: 'at-once',
  reminder: 'at-once',
  news: 'at-once',
  quietFrom: 20,
  quietUntil: 8,
  restDays: true,
  urgentPasses: false,
  stoppedAt: null,
}

/** A webhook feeds a program: it is told at once, at any hour. */
export const noPeace: Peace = { ...usualPeace, quietFrom: null, quietUntil: null, restDays: false }

/** What the link in a message stops: slips and what one must decide go on. */
export const stoppable: readonly Urgency[] = ['reminder', 'news']

/** Digests go out in the morning. */
const digestHour = 8
const hour = 3_600_000

/**
 * From when on a notice told at `toldAt` may be passed on by e-mail; null = not at all. `burstMs` is how long the
 * first of several waits for the others.
 */
export function dueAt(name: string, toldAt: Date, peace: Peace, burstMs: number): Date | null {
  const urgency = urgencyOf(name)
  if (peace.stoppedAt && stoppable.includes(urgency)) return null
  const pace = peace[urgency]
  if (pace === 'never') return null
  if (pace !== 'at-once') return digestAfter(toldAt, pace)
  return heardFrom(name, new Date(toldAt.getTime() + burstMs), peace)
}

/** That moment, or the end of the quiet it falls into. */
export function heardFrom(name: string, moment: Date, peace: Peace): Date {
  if (peace.urgentPasses && isGrave(name)) return moment
  let at = moment
  while (isQuiet(at, peace)) at = new Date((Math.floor(at.getTime() / hour) + 1) * hour)
  return at
}

/** The next digest's moment: the morning of the next working day, or of the week's first. */
function digestAfter(toldAt: Date, pace: 'daily' | 'weekly'): Date {
  for (let day = dayInShanghai(toldAt); ; day = addDays(day, 1)) {
    const at = new Date(startOfDay(day).getTime() + digestHour * hour)
    if (at > toldAt && isWorkday(day) && (pace === 'daily' || isFirstOfWeek(day))) return at
  }
}

function isFirstOfWeek(day: Day): boolean {
  const monday = addDays(day, 1 - weekdayOf(day))
  for (let other = monday; other < day; other = addDays(other, 1)) if (isWorkday(other)) return false
  return true
}

function isQuiet(at: Date, { quietFrom, quietUntil, restDays }: Peace): boolean {
  const day = dayInShanghai(at)
  if (restDays && !isWorkday(day)) return true
  if (quietFrom === null || quietUntil === null) return false
  const now = Math.floor((at.getTime() - startOfDay(day).getTime()) / hour)
  return quietFrom < quietUntil ? now >= quietFrom && now < quietUntil : now >= quietFrom || now < quietUntil
}
