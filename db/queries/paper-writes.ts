import { and, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { PaperKind } from '../../lib/papers/kinds.ts'
import type { Queryable, Tx } from '../open.ts'
import { paperAddressees, papers } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

type NewPaper = typeof papers.$inferInsert

export async function insertPaper(tx: Tx, row: NewPaper, unitIds: readonly string[]): Promise<string> {
  const [stored] = await tx.insert(papers).values(row).returning({ id: papers.id })
  const { id } = stored!
  const to = unitIds.map((unitId) => ({ programmeId: row.programmeId, paperId: id, unitId }))
  if (to.length > 0) await tx.insert(paperAddressees).values(to)
  return id
}

export type RecordRef = { kind: string; id: string }
export type PaperOfRecord = {
  id: string
  kind: PaperKind
  number: string
  title: string
  issuedOn: string
  withdrawnOn: string | null
}

/** The papers made from a record, the latest first; for a unit's people, those addressed to it. */
export async function papersOf(
  db: Queryable,
  programmeId: string,
  { kind, id }: RecordRef,
  seen: SeenUnits = 'all',
): Promise<PaperOfRecord[]> {
  const own =
    seen === 'all'
      ? sql``
      : sql`and exists (select from paper_addressees a
    where a.programme_id = p.programme_id and a.paper_id = p.id and ${ofUnits(sql`a.unit_id`, seen)})`
  return db.execute<PaperOfRecord>(sql`
    select id, kind::text as kind, number, title, issued_on::text as "issuedOn", withdrawn_on::text as "withdrawnOn"
    from papers p where programme_id = ${programmeId} and record_kind = ${kind} and record_id = ${id} ${own}
    order by issued_at desc, serial desc`)
}

/** The withdrawn paper that waits for another in its place: the latest of the record's that none has superseded. */
export async function awaitingSuccessor(
  tx: Tx,
  programmeId: string,
  kind: PaperKind,
  record: RecordRef,
): Promise<string | null> {
  const [row] = await tx.execute<{ id: string }>(sql`
    select p.id from papers p where p.programme_id = ${programmeId} and p.kind = ${kind}
      and p.record_kind = ${record.kind} and p.record_id = ${record.id} and p.withdrawn_on is not null
      and not exists (select from papers n where n.programme_id = p.programme_id and n.supersedes = p.id)
    order by p.issued_at desc, p.serial desc limit 1`)
  return row?.id ?? null
}

/** A paper, for withdrawing or superseding it. It is about a unit, and of the group that issued it. */
export async function lockPaper(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(papers)
    .where(and(eq(papers.programmeId, programmeId), eq(papers.id, id)))
    .for('no key update')
  return row ?? null
}

export async function isSuperseded(tx: Tx, programmeId: string, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: papers.id })
    .from(papers)
    .where(and(eq(papers.programmeId, programmeId), eq(papers.supersedes, id)))
  return rows.length > 0
}

export async function withdrawPaper(
  tx: Tx,
  programmeId: string,
  id: string,
  set: { withdrawnOn: string; withdrawnBy: string; withdrawnWhy: string },
) {
  await tx
    .update(papers)
    .set(set)
    .where(and(eq(papers.programmeId, programmeId), eq(papers.id, id)))
}

export async function addresseesOf(db: Queryable, programmeId: string, paperId: string): Promise<string[]> {
  const rows = await db
    .select({ unitId: paperAddressees.unitId })
    .from(paperAddressees)
    .where(and(eq(paperAddressees.programmeId, programmeId), eq(paperAddressees.paperId, paperId)))
  return rows.map(({ unitId }) => unitId)
}
