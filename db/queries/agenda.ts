import { sql } from 'drizzle-orm'
import type { Group } from '../../lib/access/actor.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable } from '../open.ts'
import { calendarTables, dueTable, type Span } from './duties.ts'

export type AgendaRow = {
  kind: string
  id: string
  on: Day
  title: string
  titleEn: string
  unitZh: string | null
  unitEn: string | null
  path: string
}

const most = 500

const units = sql`left join units u on u.programme_id = x.programme_id and u.id = x.unit_id
  left join organisations o on o.id = u.organisation_id`

/** The open duties of these units, due from `from` on; overdue ones among them stay until they are done. */
export function listUnitDuties(db: Queryable, span: Span, unitIds: readonly string[]): Promise<AgendaRow[]> {
  return db.execute<AgendaRow>(sql`
    with ${calendarTables(span)}, ${dueTable(span)}
    select x.kind::text as kind, x.id, x.due_on::text as "on", x.title, x.title_en as "titleEn",
      o.short_zh as "unitZh", o.short_en as "unitEn", x.path
    from (select ${span.programmeId}::uuid as programme_id, d.* from due d where d.unit_id in ${[...unitIds]}
      and d.kind <> 'extension') x ${units}
    order by x.due_on, x.id limit ${most}`)
}

/** What these groups must decide by a day: extensions that were asked for. */
export function listToDecide(db: Queryable, span: Span, groups: readonly Group[]): Promise<AgendaRow[]> {
  return db.execute<AgendaRow>(sql`
    with ${calendarTables(span)}, ${dueTable(span, ['extension'])}
    select x.kind::text as kind, x.id, x.due_on::text as "on", x.title, x.title_en as "titleEn",
      o.short_zh as "unitZh", o.short_en as "unitEn", x.path
    from (select ${span.programmeId}::uuid as programme_id, d.* from due d where d."group" in ${[...groups]}) x ${units}
    order by x.due_on, x.id limit ${most}`)
}

/** Meetings of these groups, and those these units are invited to, not cancelled. */
export function listAgendaMeetings(
  db: Queryable,
  programmeId: string,
  { from, until }: { from: Day; until: Day },
  { groups, unitIds }: { groups: readonly Group[]; unitIds: readonly string[] },
): Promise<AgendaRow[]> {
  const own = groups.length > 0 ? sql`m."group" in ${[...groups]}` : sql`false`
  const invited =
    unitIds.length > 0
      ? sql`exists (select from invitations i where i.programme_id = m.programme_id and i.meeting_id = m.id
          and i.unit_id in ${[...unitIds]})`
      : sql`false`
  return db.execute<AgendaRow>(sql`
    select 'meeting' as kind, m.id, m.held_on::text as "on", m.title, m.title as "titleEn",
      null as "unitZh", null as "unitEn", 'meetings/' || m.id as path
    from meetings m where m.programme_id = ${programmeId} and m.cancelled_on is null
      and m.held_on between ${from} and ${until} and (${own} or ${invited})
    order by m.held_on, m.id limit ${most}`)
}

/** Planned visits of the teams this person is in, and those to these units once their round is open. */
export function listAgendaVisits(
  db: Queryable,
  programmeId: string,
  { from, until }: { from: Day; until: Day },
  { personId, unitIds }: { personId: string; unitIds: readonly string[] },
): Promise<AgendaRow[]> {
  const toOwn = unitIds.length > 0 ? sql`x.unit_id in ${[...unitIds]}` : sql`false`
  return db.execute<AgendaRow>(sql`
    select 'visit' as kind, x.id, x.planned_on::text as "on", r.name as title, r.name as "titleEn",
      o.short_zh as "unitZh", o.short_en as "unitEn", 'units/' || x.unit_id as path
    from planned_visits x join rounds r on r.programme_id = x.programme_id and r.id = x.round_id ${units}
    where x.programme_id = ${programmeId} and x.visit_id is null and x.dropped_on is null
      and r.opened_on is not null and x.planned_on between ${from} and ${until}
      and (${toOwn} or exists (select from team_members m where m.programme_id = x.programme_id
        and m.team_id = x.team_id and m.person_id = ${personId}))
    order by x.planned_on, x.id limit ${most}`)
}
