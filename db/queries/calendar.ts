import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { PublishedDay } from '../../lib/calendar-days/published.ts'
import type { Queryable, Tx } from '../open.ts'

export type CalendarDay = {
  day: Day
  works: boolean
  nameZh: string
  nameEn: string
  changedOn: Day | null
  changedBy: string | null
  reason: string | null
}

/** The exceptional days of a year, in order, with who changed what. */
export function listCalendarDays(db: Queryable, year: number): Promise<CalendarDay[]> {
  return db.execute<CalendarDay>(sql`
    select d.day::text as day, d.works, d.name_zh as "nameZh", d.name_en as "nameEn",
      d.changed_on::text as "changedOn", p.name as "changedBy", d.reason
    from calendar_days d left join people p on p.id = d.changed_by
    where d.day between ${`${year}-01-01`} and ${`${year}-12-31`} order by d.day`)
}

export type CalendarYear = { year: number; declaredOn: Day | null; declaredBy: string | null }

export function listCalendarYears(db: Queryable): Promise<CalendarYear[]> {
  return db.execute<CalendarYear>(sql`
    select y.year, y.declared_on::text as "declaredOn", p.name as "declaredBy"
    from calendar_years y left join people p on p.id = y.declared_by order by y.year`)
}

/** All that counting working days needs, in one reading; `version` 0 where nothing was ever changed. */
export async function readCalendar(db: Queryable) {
  const [row] = await db.execute<{
    version: number
    days: { day: Day; works: boolean }[]
    years: number[]
  }>(sql`
    select coalesce((select version from calendar_state), 0) as version,
      coalesce((select json_agg(json_build_object('day', day, 'works', works)) from calendar_days), '[]') as days,
      coalesce((select json_agg(year) from calendar_years), '[]') as years`)
  return row!
}

export async function readCalendarVersion(db: Queryable): Promise<number> {
  const [row] = await db.execute<{ version: number }>(sql`select version from calendar_state`)
  return row?.version ?? 0
}

/** Whoever changes the calendar does so alone; the version rises in the same transaction. */
export async function lockCalendar(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ version: number }>(sql`
    update calendar_state set version = version + 1 returning version`)
  return row!.version
}

type Change = { day: Day; works: boolean; name: string; reason: string; changedOn: Day; changedBy: string }

export async function changeCalendarDay(tx: Tx, change: Change) {
  await tx.execute(sql`
    insert into calendar_days (day, works, name_zh, name_en, changed_on, changed_by, reason)
    values (${change.day}, ${change.works}, ${change.name}, ${change.name}, ${change.changedOn},
      ${change.changedBy}, ${change.reason})
    on conflict (day) do update set works = excluded.works, name_zh = excluded.name_zh, name_en = excluded.name_en,
      changed_on = excluded.changed_on, changed_by = excluded.changed_by, reason = excluded.reason`)
}

/** False when the year was declared already. */
export async function declareYear(tx: Tx, year: number, on: Day, by: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    insert into calendar_years (year, declared_on, declared_by) values (${year}, ${on}, ${by})
    on conflict do nothing returning year`)
  return rows.length > 0
}

/**
 * Lays in the published days and years that are not there yet. What somebody entered stays. New ones raise the version
 * unless the table was empty, when every process knows them already.
 */
export async function layInPublished(db: Queryable, days: readonly PublishedDay[], years: readonly number[]) {
  await db.execute(sql`
    with before as (select exists (select 1 from calendar_years) as filled),
    state as (insert into calendar_state (one) values (true) on conflict do nothing),
    laid as (
      insert into calendar_days (day, works, name_zh, name_en)
      select d.day, d.works, d."nameZh", d."nameEn"
      from json_to_recordset(${JSON.stringify(days)}::json)
        as d(day date, works boolean, "nameZh" text, "nameEn" text)
      on conflict do nothing returning day),
    known as (
      insert into calendar_years (year)
      select y::int from json_array_elements_text(${JSON.stringify(years)}::json) y
      on conflict do nothing returning year)
    update calendar_state set version = version + 1
    where (select filled from before) and (exists (select 1 from laid) or exists (select 1 from known))`)
}
