import { type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import { overdueBefore } from '../../lib/findings/finding.ts'
import type { Queryable } from '../open.ts'
import { inForce, tied } from './chain.ts'
import { letterState } from './letters.ts'
import { ofUnits, stepsOf } from './policies.ts'
import { documentBinds } from './policy-binding.ts'

export const hangingKinds = [
  'tasksWithoutClause',
  'untied',
  'clausesWithoutTask',
  'unitsWithoutLetter',
  'lettersUnsigned',
  'lettersOutdated',
  'notReceived',
  'notFollowed',
  'notReported',
] as const
export type HangingKind = (typeof hangingKinds)[number]

/** One broken link: the record it hangs at, the unit it is about, and what it is called. */
export type Hanging = {
  kind: string
  id: string
  unitZh: string | null
  unitEn: string | null
  text: string | null
  textEn: string | null
}

/** A kind's query answers these columns; the record opens as its `kind`. */
const columns = (kind: string, id: SQL, unit: boolean, text: SQL, textEn: SQL = sql`null::text`) => sql`
  select ${kind}::text as kind, ${id} as id, ${unit ? sql`o.short_zh` : sql`null::text`} as "unitZh",
    ${unit ? sql`o.short_en` : sql`null::text`} as "unitEn", ${text} as text, ${textEn} as "textEn"`

const ofUnit = (row: string) => sql`join units u on u.programme_id = ${sql.raw(row)}.programme_id
  and u.id = ${sql.raw(row)}.unit_id join organisations o on o.id = u.organisation_id`

function queries(programmeId: string, today: Day, seen: SeenUnits): Record<HangingKind, SQL> {
  const here = (row: string) => sql`${sql.raw(row)}.programme_id = ${programmeId}`
  const task = sql`join key_tasks k on k.programme_id = a.programme_id and k.id = a.key_task_id`
  const mine = (column: SQL) => ofUnits(column, seen)
  const whole = seen === 'all' ? sql`true` : sql`false`
  const assignment = (
    where: SQL,
  ) => sql`${columns('assignment', sql`a.id`, true, sql`k.title`, sql`k.title_en`)}
    from assignments a ${task} ${ofUnit('a')} where ${here('a')} and a.issued_on <= ${today} and ${mine(sql`a.unit_id`)}
      and ${where} order by k.position, u.position, a.id`
  const letter = (state: string) => sql`${columns('letter', sql`r.id`, true, sql`r.number`)}
    from letters r ${ofUnit('r')} where ${here('r')} and r.issued_on <= ${today} and ${mine(sql`r.unit_id`)}
      and ${letterState(today)} = ${state} order by r.due_on, u.position, r.id`
  const step = (
    done: SQL,
    due: SQL,
  ) => sql`${columns('document', sql`p.id`, true, sql`p.title`, sql`p.title_en`)}
    from policies p join units u on u.programme_id = p.programme_id join organisations o on o.id = u.organisation_id
      ${stepsOf(today)} where ${here('p')} and p.binding and ${inForce(today)} and u.joined_on <= ${today}
      and (u.left_on is null or u.left_on > ${today}) and ${documentBinds} and ${mine(sql`u.id`)} and ${done} is null
      and ${due} < ${overdueBefore(today)} order by ${due}, u.position, p.id`
  return {
    tasksWithoutClause: sql`${columns('task', sql`k.id`, false, sql`k.title`, sql`k.title_en`)} from key_tasks k
      where ${here('k')} and ${whole} and k.issued_on <= ${today} and not exists (select 1 from clause_tasks t
        join clauses c on c.programme_id = t.programme_id and c.id = t.clause_id
        join policies p on p.programme_id = c.programme_id and p.id = c.policy_id
        where t.programme_id = k.programme_id and t.key_task_id = k.id and t.bound_on <= ${today} and ${inForce(today)})
      order by k.position, k.id`,
    untied: assignment(sql`not ${tied(today)}`),
    clausesWithoutTask: sql`${columns('document', sql`p.id`, false, sql`concat_ws(' ', coalesce(p.number, p.title), c.label)`)}
      from clauses c join policies p on p.programme_id = c.programme_id and p.id = c.policy_id
      where ${here('c')} and ${whole} and p.filed_on <= ${today} and (p.withdrawn_on is null or p.withdrawn_on > ${today})
        and not exists (select 1 from clause_tasks t where t.programme_id = c.programme_id and t.clause_id = c.id)
      order by p.published_on, c.ordinal, c.id`,
    unitsWithoutLetter: sql`${columns('unit', sql`u.id`, true, sql`null::text`)}
      from units u join organisations o on o.id = u.organisation_id
        join programmes g on g.id = u.programme_id and g.uses_letters
      where ${here('u')} and (u.left_on is null or u.left_on > ${today}) and ${mine(sql`u.id`)}
        and exists (select 1 from assignments a where a.programme_id = u.programme_id and a.unit_id = u.id
          and a.issued_on <= ${today})
        and not exists (select 1 from letters r where r.programme_id = u.programme_id and r.unit_id = u.id
          and r.issued_on <= ${today} and ${letterState(today)} <> 'superseded')
      order by u.position, u.id`,
    lettersUnsigned: letter('overdue'),
    lettersOutdated: letter('outdated'),
    notReceived: step(sql`r.unit_id`, sql`p.receipt_due_on`),
    notFollowed: step(sql`l.issued_on`, sql`p.plan_due_on`),
    notReported: assignment(sql`a.starts_on <= ${today} and a.completed_on is null and not exists (
      select 1 from reports s where s.programme_id = a.programme_id and s.assignment_id = a.id
        and s.submitted_on <= ${today})`),
  }
}

export type HangingList = { kind: HangingKind; total: number; rows: Hanging[] }

/** What hangs in the air, kind by kind: how many, and the first `size` of each. */
export async function listHanging(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
  size: number,
): Promise<HangingList[]> {
  const each = queries(programmeId, today, seen)
  return Promise.all(
    hangingKinds.map(async (kind) => {
      const rows = await db.execute<Hanging & { total: number }>(sql`
        select h.*, count(*) over ()::int as total from (${each[kind]}) h limit ${size}`)
      return { kind, total: rows[0]?.total ?? 0, rows: [...rows] }
    }),
  )
}
