import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Group } from '../../lib/access/actor.ts'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { ExtensionState } from '../../lib/extensions/extension.ts'
import type { ExtensibleKind } from '../../lib/ladder/duty.ts'
import type { Queryable, Tx } from '../open.ts'
import { extensions } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export type ExtensionRow = {
  id: string
  kind: ExtensibleKind
  recordId: string
  unitId: string
  unitZh: string
  unitEn: string
  unitOrganisationId: string
  item: string
  itemEn: string
  dueOn: Day
  newDueOn: Day
  reason: string
  group: Group
  askedOn: Day
  askedByName: string | null
  submittedBy: string | null
  decideBy: Day
  grantedOn: Day | null
  refusedOn: Day | null
  decidedByName: string | null
  decision: string | null
  state: ExtensionState
  version: number
}

const state = (today: Day) => sql`case when r.refused_on <= ${today} then 'refused'
  when r.granted_on <= ${today} then 'granted' else 'asked' end`

const facts = (
  today: Day,
) => sql`r.id, r.kind::text as kind, r.record_id as "recordId", r.unit_id as "unitId",
  o.short_zh as "unitZh", o.short_en as "unitEn", u.organisation_id as "unitOrganisationId", r.item,
  r.item_en as "itemEn", r.due_on::text as "dueOn", r.new_due_on::text as "newDueOn", r.reason, r."group"::text as "group",
  r.asked_on::text as "askedOn", a.name as "askedByName", r.asked_by as "submittedBy", r.decide_by::text as "decideBy",
  r.granted_on::text as "grantedOn", r.refused_on::text as "refusedOn", b.name as "decidedByName", r.decision,
  ${state(today)} as state, r.version`

const from = sql`extensions r join units u on u.programme_id = r.programme_id and u.id = r.unit_id
  join organisations o on o.id = u.organisation_id left join people a on a.id = r.asked_by
  left join people b on b.id = coalesce(r.granted_by, r.refused_by)`

export type WhichExtensions = {
  seen: SeenUnits
  unitId?: string | undefined
  state?: ExtensionState | undefined
  of?: { kind: ExtensibleKind; recordId: string }
  groups?: readonly Group[]
}

const wanted = (
  programmeId: string,
  today: Day,
  which: WhichExtensions,
) => sql`r.programme_id = ${programmeId}
  and r.asked_on <= ${today} and ${ofUnits(sql`r.unit_id`, which.seen)}
  ${which.unitId ? sql`and r.unit_id = ${which.unitId}` : sql``}
  ${which.state ? sql`and ${state(today)} = ${which.state}` : sql``}
  ${which.of ? sql`and r.kind = ${which.of.kind} and r.record_id = ${which.of.recordId}` : sql``}
  ${which.groups ? sql`and r."group"::text in ${[...which.groups]}` : sql``}`

/** A page of extensions, what waits longest first; and of how many it is one. */
export async function listExtensions(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: WhichExtensions,
  { from: start, size }: { from: number; size: number },
): Promise<{ rows: ExtensionRow[]; total: number }> {
  const where = wanted(programmeId, today, which)
  const [rows, [count]] = await Promise.all([
    db.execute<ExtensionRow>(sql`select ${facts(today)} from ${from} where ${where}
      order by ${state(today)} = 'asked' desc, case when ${state(today)} = 'asked' then r.decide_by end,
        r.asked_on desc, r.id limit ${size} offset ${start}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from extensions r where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

/** What waits for a decision, the most pressing first: by the partial index on what is undecided. */
export function undecidedExtensions(
  db: Queryable,
  programmeId: string,
  today: Day,
  groups: readonly Group[],
  limit: number,
): Promise<(ExtensionRow & { total: number })[]> {
  return db.execute(sql`select ${facts(today)}, count(*) over ()::int as total from ${from}
    where r.programme_id = ${programmeId} and r.granted_on is null and r.refused_on is null and r.asked_on <= ${today}
      and r."group"::text in ${[...groups]}
    order by r.decide_by, r.id limit ${limit}`)
}

export async function findExtension(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
): Promise<ExtensionRow | null> {
  const [row] = await db.execute<ExtensionRow>(sql`select ${facts(today)} from ${from}
    where r.programme_id = ${programmeId} and r.id = ${id} and r.asked_on <= ${today}`)
  return row ?? null
}

export async function waitingExtension(tx: Tx, programmeId: string, kind: ExtensibleKind, recordId: string) {
  const [row] = await tx
    .select({ askedOn: extensions.askedOn })
    .from(extensions)
    .where(
      and(
        eq(extensions.programmeId, programmeId),
        eq(extensions.kind, kind),
        eq(extensions.recordId, recordId),
        isNull(extensions.grantedOn),
        isNull(extensions.refusedOn),
      ),
    )
  return row ?? null
}

/** Locked, with who asked as its submitter: whoever asked may not decide. */
export async function lockExtension(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(extensions)
    .where(and(eq(extensions.programmeId, programmeId), eq(extensions.id, id)))
    .for('no key update')
  return row ? { ...row, kind: row.kind as ExtensibleKind, submittedBy: row.askedBy } : null
}

export async function insertExtension(tx: Tx, row: typeof extensions.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(extensions).values(row).returning({ id: extensions.id })
  return stored!.id
}

export async function updateExtension(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof extensions.$inferInsert>,
) {
  await tx
    .update(extensions)
    .set({ ...set, version: sql`${extensions.version} + 1` })
    .where(and(eq(extensions.programmeId, programmeId), eq(extensions.id, id)))
}
