import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { rechecks } from '../schema/index.ts'

/** The completions accepted in a month, by assignment: what the lot is drawn from. */
export async function completionsOf(db: Queryable, programmeId: string, month: string): Promise<string[]> {
  const first = `${month}-01`
  const rows = await db.execute<{ id: string }>(sql`
    select a.id from assignments a where a.programme_id = ${programmeId}
      and a.accepted_on >= ${first}::date and a.accepted_on < ${first}::date + interval '1 month' order by a.id`)
  return rows.map(({ id }) => id)
}

export async function insertRechecks(tx: Tx, rows: (typeof rechecks.$inferInsert)[]) {
  return tx
    .insert(rechecks)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: rechecks.id, assignmentId: rechecks.assignmentId, unitId: rechecks.unitId })
}

/** Whose assignments these are. */
export async function unitsOfAssignments(tx: Tx, programmeId: string, assignmentIds: readonly string[]) {
  const rows = await tx.execute<{ id: string; unitId: string }>(sql`
    select a.id, a.unit_id as "unitId" from assignments a
    where a.programme_id = ${programmeId} and a.id in ${[...assignmentIds]}`)
  return new Map(rows.map(({ id, unitId }) => [id, unitId]))
}

/** The re-checks still open of these assignments are answered by their verifications. */
export async function answerRechecks(
  tx: Tx,
  programmeId: string,
  verified: readonly { assignmentId: string; verificationId: string }[],
) {
  if (verified.length === 0) return
  const open = await tx
    .select({ id: rechecks.id, assignmentId: rechecks.assignmentId })
    .from(rechecks)
    .where(
      and(
        eq(rechecks.programmeId, programmeId),
        isNull(rechecks.verificationId),
        inArray(
          rechecks.assignmentId,
          verified.map(({ assignmentId }) => assignmentId),
        ),
      ),
    )
  for (const { id, assignmentId } of open) {
    const by = verified.find((one) => one.assignmentId === assignmentId)!
    await tx
      .update(rechecks)
      .set({ verificationId: by.verificationId })
      .where(and(eq(rechecks.programmeId, programmeId), eq(rechecks.id, id)))
  }
}

export type RecheckRow = {
  assignmentId: string
  unitId: string
  unitZh: string
  unitEn: string
  unitOrganisationId: string
  titleZh: string
  titleEn: string | null
  acceptedOn: Day
  /** Null until the draw is confirmed. */
  dueOn: Day | null
  verified: number | null
  verifiedOn: Day | null
}

/** Assignments drawn, with what became of the look. */
export async function listRechecks(
  db: Queryable,
  programmeId: string,
  month: string,
  drawn: readonly string[],
): Promise<RecheckRow[]> {
  const proposed = drawn.length > 0 ? sql`or a.id in ${[...drawn]}` : sql``
  return db.execute<RecheckRow>(sql`
    select a.id as "assignmentId", a.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn",
      u.organisation_id as "unitOrganisationId", t.title as "titleZh", t.title_en as "titleEn",
      a.accepted_on::text as "acceptedOn", c.due_on::text as "dueOn", v.percent as verified,
      v.verified_on::text as "verifiedOn"
    from assignments a join units u on u.programme_id = a.programme_id and u.id = a.unit_id
      join organisations o on o.id = u.organisation_id
      join key_tasks t on t.programme_id = a.programme_id and t.id = a.key_task_id
      left join rechecks c on c.programme_id = a.programme_id and c.assignment_id = a.id and c.month = ${month}
      left join verifications v on v.programme_id = c.programme_id and v.id = c.verification_id
    where a.programme_id = ${programmeId} and (c.id is not null ${proposed})
    order by u.position, t.position`)
}

/** How many re-checks are confirmed and still open. */
export async function countOpenRechecks(db: Queryable, programmeId: string): Promise<number> {
  return db.$count(rechecks, and(eq(rechecks.programmeId, programmeId), isNull(rechecks.verificationId)))
}
