import { and, eq, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { ModelChanges } from '../../lib/models/changes.ts'
import type { Queryable, Tx } from '../open.ts'
import { modelVersions } from '../schema/index.ts'

export type ModelRow = {
  id: string
  version: number
  changes: ModelChanges
  reason: string
  draftedOn: Day
  draftedByName: string | null
  fromOn: Day | null
  publishedOn: Day | null
  publishedByName: string | null
  discardedOn: Day | null
  edition: number
  provenance: string
}

const facts = sql`m.id, m.version, m.changes, m.reason, m.drafted_on::text as "draftedOn", a.name as "draftedByName",
  m.from_on::text as "fromOn", m.published_on::text as "publishedOn", b.name as "publishedByName",
  m.discarded_on::text as "discardedOn", m.edition, m.provenance`
const from = sql`model_versions m left join people a on a.id = m.drafted_by left join people b on b.id = m.published_by`

/** Every version of a programme's model above the one in the code, the newest first. */
export function listModels(db: Queryable, programmeId: string): Promise<ModelRow[]> {
  return db.execute<ModelRow>(sql`
    select ${facts} from ${from} where m.programme_id = ${programmeId} order by m.version desc`)
}

export async function findModel(db: Queryable, programmeId: string, id: string): Promise<ModelRow | null> {
  const [row] = await db.execute<ModelRow>(sql`
    select ${facts} from ${from} where m.programme_id = ${programmeId} and m.id = ${id}`)
  return row ?? null
}

export async function lockModel(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(modelVersions)
    .where(and(eq(modelVersions.programmeId, programmeId), eq(modelVersions.id, id)))
    .for('update')
  return row ? { ...row, unitId: null } : null
}

/** The number the next draft bears; the programme must be locked. */
export async function nextVersion(tx: Tx, programmeId: string): Promise<number> {
  const [row] = await tx.execute<{ next: number }>(sql`
    select coalesce(max(version), 1) + 1 as next from model_versions where programme_id = ${programmeId}`)
  return row?.next ?? 2
}

export async function insertModel(tx: Tx, row: typeof modelVersions.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(modelVersions).values(row).returning({ id: modelVersions.id })
  return stored!.id
}

export async function updateModel(
  tx: Tx,
  programmeId: string,
  id: string,
  change: Partial<typeof modelVersions.$inferInsert>,
) {
  await tx
    .update(modelVersions)
    .set({ ...change, edition: sql`${modelVersions.edition} + 1` })
    .where(and(eq(modelVersions.programmeId, programmeId), eq(modelVersions.id, id)))
}
