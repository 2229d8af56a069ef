import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { assignments, people, reports } from '../schema/index.ts'

export type ReportRow = typeof reports.$inferSelect

/** What a new report is measured against: standing reports of the assignment up to a day, the last first. */
export function standingReports(db: Queryable, programmeId: string, assignmentId: string, today: Day) {
  return db.execute<{
    id: string
    percent: number
    forDueOn: Day | null
    submittedOn: Day
    claims: boolean
  }>(sql`
    select id, percent, for_due_on::text as "forDueOn", submitted_on::text as "submittedOn", claims_completion as claims
    from reports where programme_id = ${programmeId} and assignment_id = ${assignmentId}
      and submitted_on <= ${today} and (returned_on is null or returned_on > ${today})
    order by submitted_on desc, submitted_at desc, id desc`)
}

/** The unit's last submitted report, returned or not: what the next form starts from. */
export async function lastSubmitted(db: Queryable, programmeId: string, assignmentId: string, today: Day) {
  const [row] = await db
    .select()
    .from(reports)
    .where(
      and(
        eq(reports.programmeId, programmeId),
        eq(reports.assignmentId, assignmentId),
        sql`${reports.submittedOn} <= ${today}`,
      ),
    )
    .orderBy(sql`submitted_on desc, submitted_at desc, id desc`)
    .limit(1)
  return row ?? null
}

export async function findDraft(db: Queryable, programmeId: string, assignmentId: string) {
  const [row] = await db
    .select()
    .from(reports)
    .where(
      and(
        eq(reports.programmeId, programmeId),
        eq(reports.assignmentId, assignmentId),
        isNull(reports.submittedAt),
      ),
    )
  return row ?? null
}

type NewReport = typeof reports.$inferInsert

/** Writes the assignment's one draft over, or begins it; submitting is the same with its stamps. */
export async function writeReport(tx: Tx, report: NewReport): Promise<ReportRow> {
  const { programmeId, assignmentId, unitId: _unit, ...words } = report
  const [written] = await tx
    .update(reports)
    .set({ ...words, version: sql`${reports.version} + 1` })
    .where(
      and(
        eq(reports.programmeId, programmeId),
        eq(reports.assignmentId, assignmentId),
        isNull(reports.submittedAt),
      ),
    )
    .returning()
  if (written) return written
  const [begun] = await tx.insert(reports).values(report).returning()
  return begun!
}

/** A submitted report and its assignment, both locked, with the names of who judged it. Drafts are nobody else's. */
export async function lockReport(tx: Tx, programmeId: string, id: string) {
  const [found] = await tx
    .select({ report: reports, assignment: assignments })
    .from(reports)
    .innerJoin(
      assignments,
      and(eq(assignments.programmeId, reports.programmeId), eq(assignments.id, reports.assignmentId)),
    )
    .where(
      and(eq(reports.programmeId, programmeId), eq(reports.id, id), sql`${reports.submittedAt} is not null`),
    )
    .for('no key update')
  if (!found) return null
  const { report, assignment } = found
  const names = await namesOf(tx, [report.acceptedBy, report.returnedBy, assignment.acceptedBy])
  return {
    ...report,
    acceptedByName: names.get(report.acceptedBy ?? '') ?? null,
    returnedByName: names.get(report.returnedBy ?? '') ?? null,
    assignment: { ...assignment, acceptedByName: names.get(assignment.acceptedBy ?? '') ?? null },
  }
}

/** The assignment, locked, with the name of who accepted its completion. */
export async function lockCompletion(tx: Tx, programmeId: string, assignmentId: string) {
  const [row] = await tx
    .select()
    .from(assignments)
    .where(and(eq(assignments.programmeId, programmeId), eq(assignments.id, assignmentId)))
    .for('no key update')
  if (!row) return null
  const names = await namesOf(tx, [row.acceptedBy])
  return { ...row, acceptedByName: names.get(row.acceptedBy ?? '') ?? null }
}

async function namesOf(tx: Tx, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = ids.filter((id): id is string => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(sql`${people.id} in ${wanted}`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

type Judgement = Partial<Pick<ReportRow, 'acceptedAt' | 'acceptedOn' | 'acceptedBy'>> &
  Partial<Pick<ReportRow, 'returnedAt' | 'returnedOn' | 'returnedBy' | 'returnReason'>>

export async function judgeReport(tx: Tx, programmeId: string, id: string, judgement: Judgement) {
  await tx
    .update(reports)
    .set({ ...judgement, version: sql`${reports.version} + 1` })
    .where(and(eq(reports.programmeId, programmeId), eq(reports.id, id)))
}

/** The unit's claim that the assignment is finished; its plan, and so its version, stay as they are. */
export async function claimCompletion(tx: Tx, programmeId: string, assignmentId: string, on: Day | null) {
  await tx
    .update(assignments)
    .set({ completedOn: on })
    .where(and(eq(assignments.programmeId, programmeId), eq(assignments.id, assignmentId)))
}

export async function acceptCompletionOf(
  tx: Tx,
  programmeId: string,
  assignmentId: string,
  by: { acceptedOn: Day; acceptedBy: string },
) {
  await tx
    .update(assignments)
    .set({ ...by, version: sql`${assignments.version} + 1` })
    .where(and(eq(assignments.programmeId, programmeId), eq(assignments.id, assignmentId)))
}
