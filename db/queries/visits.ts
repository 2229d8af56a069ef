import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Method } from '../../lib/visits/form.ts'
import type { Candidate } from '../../lib/visits/visit.ts'
import type { Queryable, Tx } from '../open.ts'
import { verifications, visitMembers, visits } from '../schema/index.ts'

export type VisitRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  method: Method
  visitedOn: Day
  replyDueOn: Day | null
  repliedOn: Day | null
  conclusion: string
  loggedBy: string
  members: number
  findings: number
  openFindings: number
  verifications: number
}

export type VisitFilter = {
  units: SeenUnits
  unitId?: string | undefined
  method?: Method | undefined
  from?: Day | undefined
  to?: Day | undefined
  /** Letters whose answer has not come. */
  reply?: 'open' | undefined
}

/** One page of the visits, newest first, and how many there are in all. */
export async function listVisits(
  db: Queryable,
  programmeId: string,
  filter: VisitFilter,
  { from, size }: { from: number; size: number },
): Promise<{ rows: VisitRow[]; total: number }> {
  const where = sql`v.programme_id = ${programmeId} ${conditions(filter)}`
  const its = (table: SQL, more = sql``) =>
    sql`(select count(*)::int from ${table} x where x.programme_id = v.programme_id and x.visit_id = v.id ${more})`
  const [rows, [count]] = await Promise.all([
    db.execute<VisitRow>(sql`
      select v.id, v.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", v.method,
        v.visited_on::text as "visitedOn", v.reply_due_on::text as "replyDueOn", v.replied_on::text as "repliedOn",
        v.conclusion, p.name as "loggedBy",
        ${its(sql`visit_members`)} as members, ${its(sql`findings`)} as findings,
        ${its(sql`findings`, sql`and x.closed_on is null`)} as "openFindings",
        ${its(sql`verifications`)} as verifications
      from visits v join units u on u.programme_id = v.programme_id and u.id = v.unit_id
        join organisations o on o.id = u.organisation_id join people p on p.id = v.logged_by
      where ${where} order by v.visited_on desc, v.created_at desc, v.id limit ${size} offset ${from}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from visits v where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

function conditions({ units, unitId, method, from, to, reply }: VisitFilter): SQL {
  const parts: SQL[] = []
  if (units !== 'all') parts.push(units.length > 0 ? sql`and v.unit_id in ${units}` : sql`and false`)
  if (unitId) parts.push(sql`and v.unit_id = ${unitId}`)
  if (reply) parts.push(sql`and v.reply_due_on is not null and v.replied_on is null`)
  if (method) parts.push(sql`and v.method = ${method}`)
  if (from) parts.push(sql`and v.visited_on >= ${from}`)
  if (to) parts.push(sql`and v.visited_on <= ${to}`)
  return parts.length > 0 ? sql.join(parts, sql` `) : sql``
}

export type TeamCandidate = Candidate & {
  groups: string[]
  organisationZh: string | null
  organisationEn: string | null
}

/** Everybody with a seat today; who of them may go is the visit's rule. */
export function listCandidates(db: Queryable, programmeId: string): Promise<TeamCandidate[]> {
  return db.execute<TeamCandidate>(sql`
    select p.id, p.name, p.organisation_id as "organisationId", o.short_zh as "organisationZh", o.short_en as "organisationEn",
      coalesce(json_agg(distinct s."group") filter (where s."group" is not null), '[]') as groups,
      coalesce(json_agg(distinct s.unit_id) filter (where s.unit_id is not null), '[]') as "unitIds"
    from seats s join people p on p.id = s.person_id left join organisations o on o.id = p.organisation_id
    where s.programme_id = ${programmeId} and s.until_on is null and p.disabled_at is null and s.post <> 'observer'
    group by p.id, o.id order by p.name, p.id`)
}

export type VisitPage = {
  id: string
  unitId: string
  unitOrganisationId: string
  unitZh: string
  unitEn: string
  method: Method
  visitedOn: Day
  where: string
  met: string
  sentOn: Day | null
  replyDueOn: Day | null
  repliedOn: Day | null
  reply: string | null
  addresseePost: string | null
  reason: string | null
  place: string | null
  heldAt: string | null
  convenor: string | null
  record: string
  conclusion: string
  loggedByName: string
  loggedOn: Day
  provenance: string
  version: number
  members: { id: string; name: string; organisationZh: string | null; organisationEn: string | null }[]
}

/** A visit with its team, through its programme; `null` when it is not there. */
export async function findVisit(db: Queryable, programmeId: string, id: string): Promise<VisitPage | null> {
  const [row] = await db.execute<VisitPage>(sql`
    select v.id, v.unit_id as "unitId", u.organisation_id as "unitOrganisationId", o.short_zh as "unitZh", o.short_en as "unitEn", v.method,
      v.visited_on::text as "visitedOn", v."where", v.met,
      v.sent_on::text as "sentOn", v.reply_due_on::text as "replyDueOn", v.replied_on::text as "repliedOn", v.reply,
      v.addressee_post as "addresseePost", v.reason, v.place, v.held_at as "heldAt", v.convenor, v.version, v.record, v.conclusion, l.name as "loggedByName",
      v.logged_on::text as "loggedOn", v.provenance,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'organisationZh', po.short_zh,
          'organisationEn', po.short_en) order by p.name), '[]')
        from visit_members m join people p on p.id = m.person_id left join organisations po on po.id = p.organisation_id
        where m.programme_id = v.programme_id and m.visit_id = v.id) as members
    from visits v join units u on u.programme_id = v.programme_id and u.id = v.unit_id
      join organisations o on o.id = u.organisation_id join people l on l.id = v.logged_by
    where v.programme_id = ${programmeId} and v.id = ${id}`)
  return row ?? null
}

/** Under which number the unit was last called, and who answered. */
export async function lastCallOf(db: Queryable, programmeId: string, unitId: string) {
  const [row] = await db.execute<{ number: string; met: string }>(sql`
    select v."where" as number, v.met from visits v
    where v.programme_id = ${programmeId} and v.unit_id = ${unitId} and v.method = 'telephone'
    order by v.visited_on desc, v.created_at desc limit 1`)
  return row ?? null
}

type New = Omit<typeof visits.$inferInsert, 'id' | 'version' | 'provenance' | 'createdAt'>

export async function insertVisit(tx: Tx, visit: New, memberIds: readonly string[]): Promise<string> {
  const [stored] = await tx.insert(visits).values(visit).returning({ id: visits.id })
  const visitId = stored!.id
  await tx
    .insert(visitMembers)
    .values(memberIds.map((personId) => ({ programmeId: visit.programmeId, visitId, personId })))
  return visitId
}

/** The visit locked, with its team. */
export async function lockVisit(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(visits)
    .where(and(eq(visits.programmeId, programmeId), eq(visits.id, id)))
    .for('no key update')
  if (!row) return null
  const team = await tx
    .select({ personId: visitMembers.personId })
    .from(visitMembers)
    .where(and(eq(visitMembers.programmeId, programmeId), eq(visitMembers.visitId, id)))
  return { ...row, memberIds: team.map(({ personId }) => personId).sort() }
}

type Facts = Partial<Omit<New, 'programmeId' | 'unitId' | 'method' | 'loggedBy' | 'loggedOn'>>

/** Changes a visit that is locked; its version moves. What was verified on it was verified on its day. */
export async function changeVisit(tx: Tx, programmeId: string, id: string, facts: Facts) {
  await tx
    .update(visits)
    .set({ ...facts, version: sql`${visits.version} + 1` })
    .where(and(eq(visits.programmeId, programmeId), eq(visits.id, id)))
  if (facts.visitedOn)
    await tx
      .update(verifications)
      .set({ verifiedOn: facts.visitedOn })
      .where(and(eq(verifications.programmeId, programmeId), eq(verifications.visitId, id)))
}

export async function replaceTeam(
  tx: Tx,
  programmeId: string,
  visitId: string,
  memberIds: readonly string[],
) {
  await tx
    .delete(visitMembers)
    .where(and(eq(visitMembers.programmeId, programmeId), eq(visitMembers.visitId, visitId)))
  await tx.insert(visitMembers).values(memberIds.map((personId) => ({ programmeId, visitId, personId })))
}

/** How many letters wait for an answer among the units seen; `late` are past their day. */
export async function countOpenReplies(
  db: Queryable,
  programmeId: string,
  units: SeenUnits,
  lateBefore: Day,
) {
  const [row] = await db.execute<{ open: number; late: number }>(sql`
    select count(*)::int as open, count(*) filter (where v.reply_due_on < ${lateBefore})::int as late
    from visits v where v.programme_id = ${programmeId} ${conditions({ units, reply: 'open' })}`)
  return row ?? { open: 0, late: 0 }
}
