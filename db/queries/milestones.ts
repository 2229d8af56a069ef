import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Queryable, Tx } from '../open.ts'
import { assignments, milestones } from '../schema/index.ts'

export type MilestoneRow = Awaited<ReturnType<typeof listMilestones>>[number]

/** The steps of an assignment that were not removed, by date. */
export function listMilestones(db: Queryable, programmeId: string, assignmentId: string) {
  return db
    .select({
      id: milestones.id,
      title: milestones.title,
      dueOn: milestones.dueOn,
      firstDueOn: milestones.firstDueOn,
      reachedOn: milestones.reachedOn,
      version: milestones.version,
    })
    .from(milestones)
    .where(
      and(
        eq(milestones.programmeId, programmeId),
        eq(milestones.assignmentId, assignmentId),
        isNull(milestones.removedAt),
      ),
    )
    .orderBy(asc(milestones.dueOn), asc(milestones.createdAt), asc(milestones.id))
}

/** A standing milestone with the assignment that carries it, both locked; it belongs to the assignment's unit. */
export async function lockMilestone(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select({ milestone: milestones, assignment: assignments })
    .from(milestones)
    .innerJoin(
      assignments,
      and(eq(assignments.programmeId, milestones.programmeId), eq(assignments.id, milestones.assignmentId)),
    )
    .where(and(eq(milestones.programmeId, programmeId), eq(milestones.id, id), isNull(milestones.removedAt)))
    .for('no key update')
  return row ? { ...row.milestone, assignment: row.assignment, unitId: row.assignment.unitId } : null
}

export async function insertMilestone(tx: Tx, row: typeof milestones.$inferInsert): Promise<string> {
  const [kept] = await tx.insert(milestones).values(row).returning({ id: milestones.id })
  return (kept as { id: string }).id
}

export async function updateMilestone(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof milestones.$inferInsert>,
) {
  await tx
    .update(milestones)
    .set({ ...set, version: sql`${milestones.version} + 1` })
    .where(and(eq(milestones.programmeId, programmeId), eq(milestones.id, id)))
}
