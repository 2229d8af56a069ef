import { and, eq, sql } from 'drizzle-orm'
import type { Actor } from '../../lib/access/actor.ts'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import type { Queryable, Tx } from '../open.ts'
import { people, visitDrafts } from '../schema/index.ts'

export type DraftRow = typeof visitDrafts.$inferSelect
export type LockedDraft = DraftRow & { updatedByName: string }

/** A draft, locked, as it now stands. `'another'`: there is one by that id, in which this person does not write. */
export async function lockDraft(
  tx: Tx,
  programmeId: string,
  id: string,
  personId: string,
): Promise<LockedDraft | 'another' | null> {
  const which = and(eq(visitDrafts.programmeId, programmeId), eq(visitDrafts.id, id))
  const [draft] = await tx.select().from(visitDrafts).where(which).for('no key update')
  if (!draft) return null
  if (draft.startedBy !== personId && !draft.memberIds.includes(personId)) return 'another'
  const [by] = await tx.select({ name: people.name }).from(people).where(eq(people.id, draft.updatedBy))
  return { ...draft, updatedByName: by?.name ?? '' }
}

type Written = Pick<DraftRow, 'content' | 'memberIds' | 'updatedBy'>

/** Begins a draft. False where one by that id was begun meanwhile. */
export async function insertDraft(tx: Tx, draft: Written & Pick<DraftRow, 'programmeId' | 'id' | 'unitId'>) {
  const begun = await tx
    .insert(visitDrafts)
    .values({ ...draft, startedBy: draft.updatedBy })
    .onConflictDoNothing()
    .returning({ id: visitDrafts.id })
  return begun.length > 0
}

type Change = Partial<Written & Pick<DraftRow, 'visitId' | 'discardedBy' | 'discardedAt'>>

/** Answers the new version. */
export async function changeDraft(tx: Tx, programmeId: string, id: string, change: Change): Promise<number> {
  const [row] = await tx
    .update(visitDrafts)
    .set({ ...change, version: sql`version + 1`, updatedAt: sql`now()` })
    .where(and(eq(visitDrafts.programmeId, programmeId), eq(visitDrafts.id, id)))
    .returning({ version: visitDrafts.version })
  return row!.version
}

/** A draft as the devices of its writers get it. */
export type GivenDraft = {
  draftId: string
  unitId: string
  unitZh: string
  unitEn: string
  content: DraftContent
  version: number
  updatedBy: string
  updatedByName: string
  updatedAt: string
  visitId: string | null
  discarded: boolean
}

/**
 * The drafts this person writes in: those still open, or the one asked for however it ended. None of the own
 * organisation: whoever was moved there since may not go on with it.
 */
export function listDrafts(
  db: Queryable,
  programmeId: string,
  actor: Pick<Actor, 'id' | 'organisationId'>,
  draftId?: string,
): Promise<GivenDraft[]> {
  const which = draftId ? sql`d.id = ${draftId}` : sql`d.visit_id is null and d.discarded_at is null`
  return db.execute<GivenDraft>(sql`
    select d.id as "draftId", d.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", d.content, d.version,
      d.updated_by as "updatedBy", p.name as "updatedByName", d.updated_at as "updatedAt", d.visit_id as "visitId",
      d.discarded_at is not null as discarded
    from visit_drafts d join units u on u.programme_id = d.programme_id and u.id = d.unit_id
      join organisations o on o.id = u.organisation_id join people p on p.id = d.updated_by
    where d.programme_id = ${programmeId} and ${which}
      and (d.started_by = ${actor.id} or ${actor.id}::uuid = any(d.member_ids))
      and u.organisation_id is distinct from ${actor.organisationId}::uuid
    order by d.updated_at desc, d.id limit 100`)
}
