import { and, asc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { Refusal } from '../../lib/refusal.ts'
import type { Db, Queryable, Tx } from '../open.ts'
import { attachments, visitDrafts } from '../schema/index.ts'

export type AttachmentRow = typeof attachments.$inferSelect

/** The record a file is evidence of: exactly one. */
export type Owner =
  | { reportId: string }
  | { visitId: string }
  | { visitDraftId: string }
  | { findingId: string }
  | { rectificationId: string }
  | { letterId: string }
  | { localPlanId: string }
  | { actionId: string }
  | { selfCheckId: string }
  | { slipId: string }

/** A file as pages list it; `bytes` is its size. */
export type Attachment = Pick<AttachmentRow, 'id' | 'name' | 'mediaType' | 'bytes' | 'createdAt'>

type NewFile = Pick<
  AttachmentRow,
  'programmeId' | 'uploadedBy' | 'name' | 'mediaType' | 'bytes' | 'sha256' | 'storageKey'
>

export async function storeLoose(tx: Tx, file: NewFile): Promise<{ id: string }> {
  const [row] = await tx.insert(attachments).values(file).returning({ id: attachments.id })
  return row!
}

/**
 * Makes own, loose files evidence of a record, in that record's transaction; also those of a draft of a visit that
 * `personId` writes in, which go over to the record. Files it has already stay as they are.
 * Refuses by `file.gone` when one of them is another's, another record's, or swept away: all are attached, or none.
 */
export async function attach(
  tx: Tx,
  files: { programmeId: string; unitId: string; personId: string; ids: readonly string[]; to: Owner },
): Promise<void> {
  const ids = [...new Set(files.ids)]
  if (ids.length === 0) return
  const loose = and(isNull(attachments.attachedAt), eq(attachments.uploadedBy, files.personId))
  const own = or(loose, ofDraftOf(files.personId))
  const found = await tx
    .update(attachments)
    .set({
      visitDraftId: null,
      ...files.to,
      unitId: files.unitId,
      attachedAt: sql`coalesce(attached_at, now())`,
    })
    .where(
      and(
        eq(attachments.programmeId, files.programmeId),
        inArray(attachments.id, ids),
        or(own, ownedBy(files.to)),
      ),
    )
    .returning({ id: attachments.id })
  if (found.length !== ids.length)
    throw new Refusal('file.gone', { count: ids.length - found.length }, 'attachmentIds')
}

/** Lets go of a draft's files that are not among `kept`: they are loose again, and swept away in a day. */
export async function release(tx: Tx, programmeId: string, owner: Owner, kept: readonly string[]) {
  const rows = await tx
    .select({ id: attachments.id })
    .from(attachments)
    .where(and(eq(attachments.programmeId, programmeId), ownedBy(owner)))
  const gone = rows.map(({ id }) => id).filter((id) => !kept.includes(id))
  if (gone.length === 0) return
  await tx
    .update(attachments)
    .set({
      reportId: null,
      visitId: null,
      visitDraftId: null,
      findingId: null,
      rectificationId: null,
      letterId: null,
      localPlanId: null,
      actionId: null,
      selfCheckId: null,
      slipId: null,
      unitId: null,
      attachedAt: null,
    })
    .where(and(eq(attachments.programmeId, programmeId), inArray(attachments.id, gone)))
}

/**
 * The same files again, loose, for `personId`: a corrected report keeps the evidence of the returned one, which
 * keeps its own. Answers for each old id the new one.
 */
export async function copyLoose(
  tx: Tx,
  programmeId: string,
  owner: Owner,
  ids: readonly string[],
  personId: string,
): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  if (ids.length === 0) return copies
  const rows = await tx
    .select()
    .from(attachments)
    .where(and(eq(attachments.programmeId, programmeId), ownedBy(owner), inArray(attachments.id, [...ids])))
  for (const { name, mediaType, bytes, sha256, storageKey, id } of rows) {
    const file = { programmeId, uploadedBy: personId, name, mediaType, bytes, sha256, storageKey }
    copies.set(id, (await storeLoose(tx, file)).id)
  }
  return copies
}

export function listAttachments(db: Queryable, programmeId: string, owner: Owner): Promise<Attachment[]> {
  return db
    .select({
      id: attachments.id,
      name: attachments.name,
      mediaType: attachments.mediaType,
      bytes: attachments.bytes,
      createdAt: attachments.createdAt,
    })
    .from(attachments)
    .where(and(eq(attachments.programmeId, programmeId), ownedBy(owner)))
    .orderBy(asc(attachments.createdAt), asc(attachments.id))
}

/** The files of many reports at once, by report. */
export async function listAttachmentsOfReports(
  db: Queryable,
  programmeId: string,
  reportIds: readonly string[],
): Promise<Map<string, Attachment[]>> {
  const files = new Map<string, Attachment[]>()
  if (reportIds.length === 0) return files
  const rows = await db
    .select()
    .from(attachments)
    .where(and(eq(attachments.programmeId, programmeId), inArray(attachments.reportId, [...reportIds])))
    .orderBy(asc(attachments.createdAt), asc(attachments.id))
  for (const file of rows) {
    const key = file.reportId ?? ''
    files.set(key, [...(files.get(key) ?? []), file])
  }
  return files
}

/**
 * A file through its programme: what is attached to nothing yet exists only for whoever uploaded it, what belongs to a
 * draft of a visit only for those who write in that.
 */
export async function findAttachment(db: Queryable, programmeId: string, id: string, personId: string) {
  const attached = and(isNotNull(attachments.attachedAt), isNull(attachments.visitDraftId))
  const [file] = await db
    .select()
    .from(attachments)
    .where(
      and(
        eq(attachments.programmeId, programmeId),
        eq(attachments.id, id),
        or(attached, eq(attachments.uploadedBy, personId), ofDraftOf(personId)),
      ),
    )
  return file ?? null
}

/** Belongs to a draft of a visit in which that person writes. */
function ofDraftOf(personId: string) {
  return sql`exists (select from ${visitDrafts} d where d.programme_id = ${attachments.programmeId}
    and d.id = ${attachments.visitDraftId} and (d.started_by = ${personId} or ${personId}::uuid = any(d.member_ids)))`
}

/**
 * Forgets files nobody attached since before `olderThan`; answers the storage keys no row names any more, for the
 * caller to remove once this is committed.
 */
export async function deleteLoose(db: Db, olderThan: Date): Promise<string[]> {
  return db.transaction(async (tx) => {
    const gone = await tx
      .delete(attachments)
      .where(and(isNull(attachments.attachedAt), lt(attachments.createdAt, olderThan)))
      .returning({ key: attachments.storageKey })
    const keys = [...new Set(gone.map(({ key }) => key))]
    if (keys.length === 0) return []
    const named = await tx
      .select({ key: attachments.storageKey })
      .from(attachments)
      .where(inArray(attachments.storageKey, keys))
    const still = new Set(named.map(({ key }) => key))
    return keys.filter((key) => !still.has(key))
  })
}

function ownedBy(owner: Owner) {
  if ('reportId' in owner) return eq(attachments.reportId, owner.reportId)
  if ('visitId' in owner) return eq(attachments.visitId, owner.visitId)
  if ('visitDraftId' in owner) return eq(attachments.visitDraftId, owner.visitDraftId)
  if ('findingId' in owner) return eq(attachments.findingId, owner.findingId)
  if ('rectificationId' in owner) return eq(attachments.rectificationId, owner.rectificationId)
  if ('letterId' in owner) return eq(attachments.letterId, owner.letterId)
  if ('localPlanId' in owner) return eq(attachments.localPlanId, owner.localPlanId)
  if ('selfCheckId' in owner) return eq(attachments.selfCheckId, owner.selfCheckId)
  if ('slipId' in owner) return eq(attachments.slipId, owner.slipId)
  return eq(attachments.actionId, owner.actionId)
}
