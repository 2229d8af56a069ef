import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }

/**
 * Days and working days of the Chinese statutory calendar, make-up days (调休) included.
 * The package's own functions cost about 7 µs a day and cannot be imported by name from an ES module;
 * its published table, summed once, answers any question by two look-ups.
 */

/** A calendar day in Asia/Shanghai, 'YYYY-MM-DD'. Days compare correctly as text. */
export type Day = string

/** The years for which the State Council's holiday notices are in the table. Outside them: plain Monday to Friday. */
export const firstKnownYear = 2004
export const lastKnownYear = 2026

const msPerDay = 86_400_000
const shanghaiAhead = 8 * 3_600_000

/** Days since 1970-01-01 (by the civil-calendar formula, without a Date: scores call this often). */
function ordinalOf(day: Day): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function dayOfOrdinal(ordinal: number): Day {
  return new Date(ordinal * msPerDay).toISOString().slice(0, 10)
}

/** 1970-01-01 was a Thursday: Monday is 0. */
function isWeekday(ordinal: number): boolean {
  return (((ordinal + 3) % 7) + 7) % 7 < 5
}

/** Monday-to-Friday days from 1969-12-29 up to and including the ordinal. */
function weekdaysThrough(ordinal: number): number {
  const sinceMonday = ordinal + 3
  const weeks = Math.floor(sinceMonday / 7)
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5)
}

/** What a process counts by. Starts as published; `adoptCalendar` puts the installation's own in its place. */
type Held = { version: number; known: Set<number>; start: number; corrections?: Int16Array }

// Next bundles a module several times; the calendar must be one a process.
const shared = globalThis as typeof globalThis & { concordCalendar?: Held }
shared.concordCalendar ??= { version: 0, known: new Set(), start: 0 }
const held = shared.concordCalendar

export type CalendarFacts = {
  version: number
  /** The days that differ from Monday-to-Friday. */
  days: readonly { day: Day; works: boolean }[]
  /** The years whose holidays are published or were declared complete. */
  years: readonly number[]
}

/** Counts by these days from now on, in this process. A process asks the database whether they are still the latest. */
export function adoptCalendar({ version, days, years }: CalendarFacts) {
  held.version = version
  held.known = new Set(years)
  held.start = ordinalOf(`${Math.min(...years)}-01-01`)
  held.corrections = correctionTable(days, held.start, ordinalOf(`${Math.max(...years)}-12-31`))
}

/** Which state of the installation's calendar this process counts by; 0 = as published. */
export function calendarVersion(): number {
  return held.version
}

/** Counts as published again. */
export function adoptPublished() {
  const { holidays, workdays } = published as {
    holidays: Record<Day, string>
    workdays: Record<Day, string>
  }
  const listed = (days: Record<Day, string>, works: boolean) =>
    Object.keys(days).map((day) => ({ day, works }))
  const years = Array.from({ length: lastKnownYear - firstKnownYear + 1 }, (_, i) => firstKnownYear + i)
  adoptCalendar({ version: 0, days: [...listed(holidays, false), ...listed(workdays, true)], years })
}

/** Running sum of (make-up days worked − holidays on weekdays) for each day of the known years. */
function correctionTable(days: CalendarFacts['days'], start: number, end: number): Int16Array {
  const works = new Map(days.map((one) => [one.day, one.works]))
  const last = days.reduce((most, { day }) => Math.max(most, ordinalOf(day)), end)
  const table = new Int16Array(last - start + 1)
  let sum = 0
  for (let i = 0; i < table.length; i += 1) {
    const usual = isWeekday(start + i)
    const said = works.get(dayOfOrdinal(start + i))
    if (said !== undefined) sum += Number(said) - Number(usual)
    table[i] = sum
  }
  return table
}

/** Working days from a fixed origin up to and including the ordinal; only differences mean anything. */
function workdaysThrough(ordinal: number): number {
  if (!held.corrections) adoptPublished()
  const corrections = held.corrections as Int16Array
  const i = Math.min(ordinal - held.start, corrections.length - 1)
  return weekdaysThrough(ordinal) + (i < 0 ? 0 : (corrections[i] as number))
}

/** True for a real date written 'YYYY-MM-DD' (no 2018-02-30, no time part). */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** Whether the holidays of that day's year are published (2004-2026) or declared; otherwise warn the reader. */
export function isKnownYear(day: Day): boolean {
  if (!held.corrections) adoptPublished()
  return held.known.has(Number(day.slice(0, 4)))
}

/** The last day of the unbroken run of known years from the day's own on; null where its own year is not known. */
export function knownUntil(day: Day): Day | null {
  let year = Number(day.slice(0, 4))
  if (!isKnownYear(day)) return null
  while (held.known.has(year + 1)) year += 1
  return `${year}-12-31`
}

export function isWorkday(day: Day): boolean {
  const ordinal = ordinalOf(day)
  return workdaysThrough(ordinal) > workdaysThrough(ordinal - 1)
}

/**
 * Working days after `from`, up to and including `to`; negative when `to` is earlier.
 * The lateness L of finishing on `to` what was due on `from` (2017-09-30 → 2017-10-13 is 5).
 */
export function workdaysBetween(from: Day, to: Day): number {
  return workdaysThrough(ordinalOf(to)) - workdaysThrough(ordinalOf(from))
}

/** Working days in the closed interval [from, to]; 0 when it is empty. */
export function workdaysSpanned(from: Day, to: Day): number {
  return from > to ? 0 : workdaysThrough(ordinalOf(to)) - workdaysThrough(ordinalOf(from) - 1)
}

/** The n-th working day after `day` (before it, when n is negative); `day` itself when n is 0. */
export function addWorkdays(day: Day, n: number): Day {
  if (n === 0) return day
  const origin = ordinalOf(day)
  const wanted = n > 0 ? workdaysThrough(origin) + n : workdaysThrough(origin - 1) + n + 1
  // No statutory break is longer than 10 days, so twice the count and a fortnight always encloses the answer.
  const reach = Math.abs(n) * 2 + 14
  let [low, high] = n > 0 ? [origin + 1, origin + reach] : [origin - reach, origin - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (workdaysThrough(middle) >= wanted) high = middle
    else low = middle + 1
  }
  return dayOfOrdinal(low)
}

/** The day `n` calendar days later (earlier when negative). */
export function addDays(day: Day, n: number): Day {
  return dayOfOrdinal(ordinalOf(day) + n)
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinalOf(to) - ordinalOf(from)
}

/** The same day of the month `n` months later, or that month's last day (2017-08-31 − 6 = 2017-02-28). */
export function addMonths(day: Day, n: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}-01`
  const last = monthEnd(first)
  const same = `${first.slice(0, 8)}${day.slice(8, 10)}`
  return same > last ? last : same
}

/** The last calendar day of the day's month: what "9月底前" means. */
export function monthEnd(day: Day): Day {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
}

/** The calendar day in Asia/Shanghai at that instant (UTC+8; no summer time since 1991). */
export function dayInShanghai(instant: Date): Day {
  return new Date(instant.getTime() + shanghaiAhead).toISOString().slice(0, 10)
}

/** That instant on a clock in Shanghai: 'YYYY-MM-DD HH:MM', alike in every language. */
export function momentInShanghai(instant: Date): string {
  return new Date(instant.getTime() + shanghaiAhead).toISOString().slice(0, 16).replace('T', ' ')
}

/** The instant at which the day begins in Asia/Shanghai. */
export function startOfDay(day: Day): Date {
  return new Date(ordinalOf(day) * msPerDay - shanghaiAhead)
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return ((((ordinalOf(day) + 3) % 7) + 7) % 7) + 1
}

/** The earlier, and the later, of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
export const later = (a: Day, b: Day): Day => (a > b ? a : b)
