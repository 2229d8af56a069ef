import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { FindingState } from '../../lib/findings/finding.ts'
import type { Cause } from '../../lib/findings/form.ts'
import type { Queryable } from '../open.ts'
import { conditions, type FindingFilter, stateColumn } from './finding-lists.ts'

/** A line of the ledger 整改台账 with every column it has on paper. */
export type LedgerLine = {
  unitZh: string
  unitEn: string
  visitedOn: Day | null
  method: string | null
  description: string
  basis: string
  cause: Cause
  severity: number
  raisedOn: Day
  responsible: string
  measures: string
  dueOn: Day
  answer: string
  evidence: number
  reviewer: string
  closedOn: Day | null
  state: FindingState
  reopened: number
}

/** All lines of the filter in the order of raising, with the last answer that was not returned. */
export function ledgerLines(
  db: Queryable,
  programmeId: string,
  today: Day,
  filter: FindingFilter,
  limit: number,
): Promise<LedgerLine[]> {
  return db.execute<LedgerLine>(sql`
    select o.short_zh as "unitZh", o.short_en as "unitEn", v.visited_on::text as "visitedOn", v.method,
      f.description, f.basis, f.cause, f.severity, f.raised_on::text as "raisedOn",
      coalesce(a.responsible, '') as responsible, coalesce(a.measures, '') as measures, f.due_on::text as "dueOn",
      coalesce(a.answer, '') as answer,
      (select count(*)::int from attachments x where x.programme_id = f.programme_id and (x.finding_id = f.id
        or x.rectification_id in (select r.id from rectifications r where r.programme_id = f.programme_id
          and r.finding_id = f.id))) as evidence,
      coalesce(c.name, y.name, '') as reviewer, f.closed_on::text as "closedOn", ${stateColumn(today)} as state,
      (select count(*)::int from revisits w where w.programme_id = f.programme_id and w.finding_id = f.id
        and w.result = 'relapsed') as reopened
    from findings f join units u on u.programme_id = f.programme_id and u.id = f.unit_id
      join organisations o on o.id = u.organisation_id left join people c on c.id = f.closed_by
      left join visits v on v.programme_id = f.programme_id and v.id = f.visit_id
      left join lateral (select * from rectifications r where r.programme_id = f.programme_id and r.finding_id = f.id
        and r.returned_on is null order by r.submitted_at desc limit 1) a on true
      left join people y on y.id = a.accepted_by
    where f.programme_id = ${programmeId} ${conditions(filter, today)}
    order by f.raised_on, f.created_at, f.id limit ${limit}`)
}
