import type { Db } from '../../db/open.ts'
import { announce } from '../../db/queries/announcements.ts'
import { lockProgrammeAlone, measuredAndFrozen } from '../../db/queries/clock.ts'
import { findProgramme, listProgrammes } from '../../db/queries/programmes.ts'
import { addDays, type Day, dayInShanghai, later } from '../calendar.ts'
import { keepCalendar } from '../calendar-days/keep.ts'
import { remeasureProgramme } from '../measures/remeasure.ts'
import { freezePast } from '../measures/snapshots.ts'
import { sweep } from '../notices/sweep.ts'

/** How far back days that nobody froze (the product was not running) are still made up for. */
const mostDaysBack = 60

/**
 * Brings every programme up to its own today: measures of another day are taken anew, days gone by are frozen, and
 * whoever must be told is told. Doing it twice changes nothing, so it may run at any time and in several processes.
 * Answers how many people were told something new.
 */
export async function keepUp(db: Db, now: Date = new Date()): Promise<number> {
  let told = 0
  await keepCalendar(db)
  for (const { id } of await listProgrammes(db)) {
    await db.transaction(async (tx) => {
      const today = await todayOf(tx, id, now)
      if (today && (await measuredAndFrozen(tx, id, today)).measuredOn !== today) await turnDay(tx, id, now)
    })
    await freezeDaysGone(db, id, now)
    await db.transaction(async (tx) => {
      const today = await todayOf(tx, id, now)
      if (today) told += await sweep(tx, id, today)
    })
  }
  return told
}

type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/** Nothing before the programme begins; its today is the example's own, or the clock's. */
async function todayOf(db: Db | Tx, programmeId: string, now: Date): Promise<Day | null> {
  const programme = await findProgramme(db, programmeId)
  const today = programme?.exampleDay ?? dayInShanghai(now)
  return programme && today >= programme.startsOn ? today : null
}

/** Alone with the programme, so that no write measures for the old day after us. Asks again: another may have done it. */
async function turnDay(tx: Tx, programmeId: string, now: Date) {
  await lockProgrammeAlone(tx, programmeId)
  const today = await todayOf(tx, programmeId, now)
  if (!today || (await measuredAndFrozen(tx, programmeId, today)).measuredOn === today) return
  await remeasureProgramme(tx, programmeId, today)
  await announce(tx, { programmeId, eventIds: [], unitIds: 'all', personIds: [] })
}

/** Freezes the days since the last frozen one, up to yesterday: a day is frozen when it is over. */
async function freezeDaysGone(db: Db, programmeId: string, now: Date) {
  const programme = await findProgramme(db, programmeId)
  const today = await todayOf(db, programmeId, now)
  if (!programme || !today) return
  const { frozenOn } = await measuredAndFrozen(db, programmeId, today)
  const days: Day[] = []
  const first = later(frozenOn ? addDays(frozenOn, 1) : programme.startsOn, addDays(today, -mostDaysBack))
  for (let day = first; day < today; day = addDays(day, 1)) days.push(day)
  if (days.length > 0) await freezePast(db, programmeId, days)
}
