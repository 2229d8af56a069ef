import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Cause } from '../../lib/findings/form.ts'
import type { Tx } from '../open.ts'
import { findings, people, rectifications, revisits, signOffs } from '../schema/index.ts'

/** A finding to be acted on: locked, with the names a refusal needs and whether an answer waits. */
export type LockedFinding = typeof findings.$inferSelect & {
  closedByName: string | null
  answered: boolean
}

/**
 * Locks the finding through its programme, then reads it again: whoever waited for the lock must see what the other
 * one left, and a joined row would still be the old one.
 */
export async function lockFinding(tx: Tx, programmeId: string, id: string): Promise<LockedFinding | null> {
  const [locked] = await tx
    .select({ id: findings.id })
    .from(findings)
    .where(and(eq(findings.programmeId, programmeId), eq(findings.id, id)))
    .for('no key update')
  if (!locked) return null
  const [row] = await tx
    .select({ finding: findings, closedByName: people.name, waiting: rectifications.id })
    .from(findings)
    .leftJoin(people, eq(people.id, findings.closedBy))
    .leftJoin(
      rectifications,
      and(
        eq(rectifications.programmeId, findings.programmeId),
        eq(rectifications.findingId, findings.id),
        isNull(rectifications.acceptedOn),
        isNull(rectifications.returnedOn),
      ),
    )
    .where(and(eq(findings.programmeId, programmeId), eq(findings.id, id)))
  return row ? { ...row.finding, closedByName: row.closedByName, answered: row.waiting !== null } : null
}

/** The unit's answer with its signatures, its finding locked. `submittedBy` is what the second-person rule reads. */
export async function lockAnswer(tx: Tx, programmeId: string, rectificationId: string) {
  const which = and(eq(rectifications.programmeId, programmeId), eq(rectifications.id, rectificationId))
  const [found] = await tx.select({ findingId: rectifications.findingId }).from(rectifications).where(which)
  const finding = found ? await lockFinding(tx, programmeId, found.findingId) : null
  if (!finding) return null
  const [answer] = await tx
    .select({ answer: rectifications, returnedByName: people.name })
    .from(rectifications)
    .leftJoin(people, eq(people.id, rectifications.returnedBy))
    .where(which)
  if (!answer) return null
  const { id, submittedBy, acceptedOn, returnedOn } = answer.answer
  const signed = await tx
    .select({ level: signOffs.level, signedBy: signOffs.signedBy })
    .from(signOffs)
    .where(and(eq(signOffs.programmeId, programmeId), eq(signOffs.rectificationId, rectificationId)))
  return {
    unitId: finding.unitId,
    submittedBy,
    finding,
    signed,
    answer: { id, acceptedOn, returnedOn, returnedByName: answer.returnedByName },
  }
}

export type NewFinding = {
  programmeId: string
  unitId: string
  visitId: string | null
  description: string
  basis: string
  cause: Cause
  severity: number
  raisedOn: Day
  raisedBy: string
  dueOn: Day
}

export async function insertFindings(tx: Tx, rows: NewFinding[]): Promise<{ id: string }[]> {
  if (rows.length === 0) return []
  return tx.insert(findings).values(rows).returning({ id: findings.id })
}

export async function insertRectification(tx: Tx, row: typeof rectifications.$inferInsert) {
  const [stored] = await tx.insert(rectifications).values(row).returning({ id: rectifications.id })
  return stored!.id
}

export async function insertRevisit(tx: Tx, row: typeof revisits.$inferInsert) {
  const [stored] = await tx.insert(revisits).values(row).returning({ id: revisits.id })
  return stored!.id
}

type Change = Partial<typeof findings.$inferInsert>

/** Changes a finding that is locked; its version moves, so that pages drawn before are known to be stale. */
export async function changeFinding(tx: Tx, programmeId: string, id: string, change: Change) {
  await tx
    .update(findings)
    .set({ ...change, version: sql`${findings.version} + 1` })
    .where(and(eq(findings.programmeId, programmeId), eq(findings.id, id)))
}

type Judgement = Pick<
  Partial<typeof rectifications.$inferInsert>,
  'acceptedOn' | 'acceptedBy' | 'returnedOn' | 'returnedBy' | 'returnReason'
>

export async function judgeRectification(tx: Tx, programmeId: string, id: string, judgement: Judgement) {
  await tx
    .update(rectifications)
    .set(judgement)
    .where(and(eq(rectifications.programmeId, programmeId), eq(rectifications.id, id)))
}

export async function insertSignOff(tx: Tx, row: typeof signOffs.$inferInsert) {
  await tx.insert(signOffs).values(row)
}
