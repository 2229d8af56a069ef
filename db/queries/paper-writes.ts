import { and, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { PaperKind } from '../../lib/papers/kinds.ts'
import type { Queryable, Tx } from '../open.ts'
import { paperAddressees, papers } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

type NewPaper = Required<
  Omit<typeof papers.$inferInsert, 'programmeId' | 'withdrawnOn' | 'withdrawnBy' | 'withdrawnWhy'>
>

/** Papers and whom each is addressed to: two statements, however many there are. */
export async function insertPapers(
  tx: Tx,
  programmeId: string,
  rows: readonly (NewPaper & { to: readonly string[] })[],
) {
  await tx.execute(sql`
    insert into papers (programme_id, id, kind, "group", series, year, serial, number, title, unit_id, record_kind,
      record_id, content, issued_on, issued_at, issued_by, supersedes, provenance)
    select ${programmeId}, id, kind, "group", series, year, serial, number, title, "unitId", "recordKind",
      "recordId", content, "issuedOn", "issuedAt", "issuedBy", supersedes, provenance
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as p(id uuid, kind paper_kind, "group" "group", series text, year int, serial int, number text, title text,
        "unitId" uuid, "recordKind" text, "recordId" uuid, content jsonb, "issuedOn" date, "issuedAt" timestamptz,
        "issuedBy" uuid, supersedes uuid, provenance provenance)`)
  const addressees = rows.flatMap(({ id, to }) => to.map((unitId) => ({ id, unitId })))
  if (addressees.length === 0) return
  await tx.execute(sql`
    insert into paper_addressees (programme_id, paper_id, unit_id) select ${programmeId}, id, "unitId"
    from json_to_recordset(${JSON.stringify(addressees)}::json) as a(id uuid, "unitId" uuid)`)
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

/**
 * For each of these the withdrawn paper that waits for another in its place: the latest made from its record that none
 * has superseded.
 */
export async function awaitingSuccessors(
  tx: Tx,
  programmeId: string,
  made: readonly { kind: PaperKind; record: RecordRef | null }[],
): Promise<(string | null)[]> {
  const from = made.map(({ kind, record }, n) => ({
    n,
    kind,
    recordKind: record?.kind,
    recordId: record?.id,
  }))
  const rows = await tx.execute<{ id: string | null }>(sql`
    select (select p.id from papers p where p.programme_id = ${programmeId} and p.kind = m.kind
      and p.record_kind = m."recordKind" and p.record_id = m."recordId" and p.withdrawn_on is not null
      and not exists (select from papers n where n.programme_id = p.programme_id and n.supersedes = p.id)
      order by p.issued_at desc, p.serial desc limit 1) as id
    from json_to_recordset(${JSON.stringify(from)}::json)
      as m(n int, kind paper_kind, "recordKind" text, "recordId" uuid) order by m.n`)
  return rows.map(({ id }) => id)
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
