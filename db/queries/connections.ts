import { and, eq } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { connectionSteps } from '../schema/index.ts'

/** A unit's steps on both networks, claimed and accepted. */
export async function stepsOf(db: Queryable, programmeId: string, unitId: string) {
  return db
    .select()
    .from(connectionSteps)
    .where(and(eq(connectionSteps.programmeId, programmeId), eq(connectionSteps.unitId, unitId)))
    .orderBy(connectionSteps.network, connectionSteps.claimedOn, connectionSteps.createdAt)
}
export type StepRow = Awaited<ReturnType<typeof stepsOf>>[number]

export async function insertStep(tx: Tx, row: typeof connectionSteps.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(connectionSteps).values(row).returning({ id: connectionSteps.id })
  return stored!.id
}

const one = (programmeId: string, id: string) =>
  and(eq(connectionSteps.programmeId, programmeId), eq(connectionSteps.id, id))

/** The claim with whoever made it: the same person does not accept it. */
export async function lockStep(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx.select().from(connectionSteps).where(one(programmeId, id)).for('no key update')
  return row ? { ...row, submittedBy: row.claimedBy } : null
}

export async function acceptStep(
  tx: Tx,
  programmeId: string,
  id: string,
  by: { acceptedOn: Day; acceptedBy: string },
) {
  await tx.update(connectionSteps).set(by).where(one(programmeId, id))
}

export async function deleteStep(tx: Tx, programmeId: string, id: string) {
  await tx.delete(connectionSteps).where(one(programmeId, id))
}
