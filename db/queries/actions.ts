import { and, eq, sql } from 'drizzle-orm'
import type { Group } from '../../lib/access/actor.ts'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { ActionState } from '../../lib/actions/action.ts'
import type { Day } from '../../lib/calendar.ts'
import { overdueBefore } from '../../lib/findings/finding.ts'
import type { Queryable, Tx } from '../open.ts'
import { actions } from '../schema/index.ts'
import { findDecision } from './meetings.ts'
import { ofUnits } from './policies.ts'

export type ActionRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  text: string
  assignedOn: Day
  dueOn: Day
  doneOn: Day | null
  acceptedOn: Day | null
  state: ActionState
  /** Where it comes from: the decision of a meeting, or what was promised in a talk. */
  decisionId: string | null
  meetingId: string | null
  meetingTitle: string | null
  visitId: string | null
  visitedOn: Day | null
  /** The group that gave it and accepts it; the supervision group's where it was promised in a talk. */
  group: Group
}

const state = (today: Day) => sql`case when r.accepted_on <= ${today} then 'accepted'
  when r.done_on <= ${today} then 'waiting' when r.due_on < ${overdueBefore(today)} then 'overdue' else 'open' end`

const group = sql`coalesce(m."group"::text, 'supervision')`

const facts = (
  today: Day,
) => sql`r.id, r.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", r.text,
  r.assigned_on::text as "assignedOn", r.due_on::text as "dueOn", r.done_on::text as "doneOn",
  r.accepted_on::text as "acceptedOn", ${state(today)} as state, r.decision_id as "decisionId",
  m.id as "meetingId", m.title as "meetingTitle", r.visit_id as "visitId", v.visited_on::text as "visitedOn",
  ${group} as "group"`

const from = sql`actions r left join decisions d on d.programme_id = r.programme_id and d.id = r.decision_id
  left join meetings m on m.programme_id = d.programme_id and m.id = d.meeting_id
  left join visits v on v.programme_id = r.programme_id and v.id = r.visit_id
  join units u on u.programme_id = r.programme_id and u.id = r.unit_id
  join organisations o on o.id = u.organisation_id`

export type WhichActions = {
  seen: SeenUnits
  unitId?: string | undefined
  state?: ActionState | undefined
  /** Neither accepted nor waiting to be. */
  owed?: boolean
  meetingId?: string
  visitId?: string
  groups?: readonly Group[]
}

const wanted = (programmeId: string, today: Day, which: WhichActions) => sql`r.programme_id = ${programmeId}
  and r.assigned_on <= ${today} and ${ofUnits(sql`r.unit_id`, which.seen)}
  ${which.unitId ? sql`and r.unit_id = ${which.unitId}` : sql``}
  ${which.state ? sql`and ${state(today)} = ${which.state}` : sql``}
  ${which.owed ? sql`and ${state(today)} in ('open', 'overdue')` : sql``}
  ${which.meetingId ? sql`and m.id = ${which.meetingId}` : sql``}
  ${which.visitId ? sql`and r.visit_id = ${which.visitId}` : sql``}
  ${which.groups ? sql`and ${group} in ${[...which.groups]}` : sql``}`

/** A page of action items, the most pressing first, and of how many it is one. */
export async function listActions(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: WhichActions,
  { from: start, size }: { from: number; size: number },
): Promise<{ rows: ActionRow[]; total: number }> {
  if (which.groups?.length === 0) return { rows: [], total: 0 }
  const where = wanted(programmeId, today, which)
  const [rows, [count]] = await Promise.all([
    db.execute<ActionRow>(sql`select ${facts(today)} from ${from} where ${where}
      order by array_position(array['overdue','open','waiting','accepted'], ${state(today)}), r.due_on, u.position, r.id
      limit ${size} offset ${start}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from ${from} where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export async function countActions(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: WhichActions,
): Promise<Record<ActionState, number>> {
  const rows = await db.execute<{ state: ActionState; count: number }>(sql`
    select ${state(today)} as state, count(*)::int as count from ${from}
    where ${wanted(programmeId, today, which)} group by 1`)
  const none = { overdue: 0, open: 0, waiting: 0, accepted: 0 }
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) }
}

export type ActionPage = ActionRow & {
  /** What was decided; null where it was promised in a talk. */
  decision: string | null
  doneNote: string | null
  doneByName: string | null
  acceptedByName: string | null
  submittedBy: string | null
  version: number
}

export async function findAction(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
): Promise<ActionPage | null> {
  const [row] = await db.execute<ActionPage>(sql`
    select ${facts(today)}, d.wording as decision, r.done_note as "doneNote", b.name as "doneByName",
      c.name as "acceptedByName", r.done_by as "submittedBy", r.version
    from ${from} left join people b on b.id = r.done_by left join people c on c.id = r.accepted_by
    where r.programme_id = ${programmeId} and r.id = ${id} and r.assigned_on <= ${today}`)
  return row ?? null
}

/** The action locked, with the group that gave it and who says it is done: what its permissions ask. */
export async function lockAction(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(actions)
    .where(and(eq(actions.programmeId, programmeId), eq(actions.id, id)))
    .for('no key update')
  if (!row) return null
  const decision = row.decisionId ? await findDecision(tx, programmeId, row.decisionId) : null
  const group: Group = decision?.group ?? 'supervision'
  return { ...row, group, submittedBy: row.doneBy }
}

export async function updateAction(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof actions.$inferInsert>,
) {
  await tx
    .update(actions)
    .set({ ...set, version: sql`${actions.version} + 1` })
    .where(and(eq(actions.programmeId, programmeId), eq(actions.id, id)))
}
