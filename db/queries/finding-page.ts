import { sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Cause, RevisitResult } from '../../lib/findings/form.ts'
import type { Queryable } from '../open.ts'

export type RectificationRow = {
  id: string
  answer: string
  responsible: string
  measures: string
  /** The levels signed below the last one. */
  signed: { level: number; signedOn: Day; signedBy: string; signedByName: string }[]
  submittedOn: Day
  submittedBy: string
  submittedByName: string
  acceptedOn: Day | null
  acceptedByName: string | null
  returnedOn: Day | null
  returnedByName: string | null
  returnReason: string | null
}

export type RevisitRow = {
  id: string
  on: Day
  result: RevisitResult
  note: string
  byName: string
}

export type FindingPage = {
  id: string
  unitId: string
  unitOrganisationId: string
  unitZh: string
  unitEn: string
  visitId: string | null
  visitedOn: Day | null
  method: string | null
  description: string
  basis: string
  cause: Cause
  severity: number
  raisedOn: Day
  raisedBy: string
  raisedByName: string
  dueOn: Day
  closedOn: Day | null
  closedByName: string | null
  version: number
  provenance: string
  rectifications: RectificationRow[]
  revisits: RevisitRow[]
  /** The answer that waits to be judged. */
  waiting: RectificationRow | null
}

const signatures = sql`(select coalesce(json_agg(json_build_object('level', g.level, 'signedOn', g.signed_on,
    'signedBy', g.signed_by, 'signedByName', w.name) order by g.level), '[]')
  from sign_offs g join people w on w.id = g.signed_by
  where g.programme_id = a.programme_id and g.rectification_id = a.id)`

const answers = sql`(select coalesce(json_agg(json_build_object('id', a.id, 'answer', a.answer, 'responsible', a.responsible,
    'measures', a.measures, 'signed', ${signatures}, 'submittedOn', a.submitted_on,
    'submittedBy', a.submitted_by, 'submittedByName', s.name, 'acceptedOn', a.accepted_on, 'acceptedByName', y.name,
    'returnedOn', a.returned_on, 'returnedByName', n.name, 'returnReason', a.return_reason)
    order by a.submitted_at), '[]')
  from rectifications a join people s on s.id = a.submitted_by left join people y on y.id = a.accepted_by
    left join people n on n.id = a.returned_by
  where a.programme_id = f.programme_id and a.finding_id = f.id)`

const looks = sql`(select coalesce(json_agg(json_build_object('id', v.id, 'on', v."on", 'result', v.result, 'note', v.note,
    'byName', b.name) order by v."on", v.created_at), '[]')
  from revisits v join people b on b.id = v.by where v.programme_id = f.programme_id and v.finding_id = f.id)`

/** A finding with its whole history, through its programme; `null` when it is not there. */
export async function findFinding(
  db: Queryable,
  programmeId: string,
  id: string,
): Promise<FindingPage | null> {
  const [row] = await db.execute<Omit<FindingPage, 'waiting'>>(sql`
    select f.id, f.unit_id as "unitId", u.organisation_id as "unitOrganisationId", o.short_zh as "unitZh", o.short_en as "unitEn", f.visit_id as "visitId",
      v.visited_on::text as "visitedOn", v.method, f.description, f.basis, f.cause, f.severity,
      f.raised_on::text as "raisedOn", f.raised_by as "raisedBy", r.name as "raisedByName", f.due_on::text as "dueOn",
      f.closed_on::text as "closedOn", c.name as "closedByName", f.version, f.provenance,
      ${answers} as rectifications, ${looks} as revisits
    from findings f join units u on u.programme_id = f.programme_id and u.id = f.unit_id
      join organisations o on o.id = u.organisation_id join people r on r.id = f.raised_by
      left join people c on c.id = f.closed_by
      left join visits v on v.programme_id = f.programme_id and v.id = f.visit_id
    where f.programme_id = ${programmeId} and f.id = ${id}`)
  if (!row) return null
  const waiting = row.rectifications.find((one) => !one.acceptedOn && !one.returnedOn) ?? null
  return { ...row, waiting }
}
