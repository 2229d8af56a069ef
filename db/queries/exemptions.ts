import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Day } from '../../lib/calendar.ts'
import type { ExemptionState } from '../../lib/exemptions/exemption.ts'
import type { Queryable, Tx } from '../open.ts'
import { exemptions } from '../schema/index.ts'

export type ExemptionRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  part: string
  reason: string
  askedOn: Day
  askedByName: string | null
  submittedBy: string | null
  fromOn: Day
  untilOn: Day | null
  approvedOn: Day | null
  refusedOn: Day | null
  decidedByName: string | null
  decision: string | null
  state: ExemptionState
  version: number
}

const state = (today: Day) => sql`case when r.refused_on <= ${today} then 'refused'
  when r.approved_on <= ${today} then case when r.until_on < ${today} then 'ended' else 'running' end else 'asked' end`

const from = sql`exemptions r join units u on u.programme_id = r.programme_id and u.id = r.unit_id
  join organisations o on o.id = u.organisation_id left join people a on a.id = r.asked_by
  left join people b on b.id = coalesce(r.approved_by, r.refused_by)`

const facts = (
  today: Day,
) => sql`r.id, r.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", r.part,
  r.reason, r.asked_on::text as "askedOn", a.name as "askedByName", r.asked_by as "submittedBy",
  r.from_on::text as "fromOn", r.until_on::text as "untilOn", r.approved_on::text as "approvedOn",
  r.refused_on::text as "refusedOn", b.name as "decidedByName", r.decision, ${state(today)} as state, r.version`

/** All units': who is exempted from what is public within the programme. */
export async function listExemptions(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: { state?: ExemptionState | undefined },
  { from: start, size }: { from: number; size: number },
): Promise<{ rows: ExemptionRow[]; total: number }> {
  const where = sql`r.programme_id = ${programmeId} and r.asked_on <= ${today}
    ${which.state ? sql`and ${state(today)} = ${which.state}` : sql``}`
  const [rows, [count]] = await Promise.all([
    db.execute<ExemptionRow>(sql`select ${facts(today)} from ${from} where ${where}
      order by array_position(array['asked','running','ended','refused'], ${state(today)}), r.asked_on desc, r.id
      limit ${size} offset ${start}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from ${from} where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export async function findExemption(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
): Promise<ExemptionRow | null> {
  const [row] = await db.execute<ExemptionRow>(sql`select ${facts(today)} from ${from}
    where r.programme_id = ${programmeId} and r.id = ${id} and r.asked_on <= ${today}`)
  return row ?? null
}

/** What the unit asked for a part and was not refused. */
export async function standingExemptions(tx: Tx, programmeId: string, unitId: string, part: string) {
  return tx
    .select({ fromOn: exemptions.fromOn, untilOn: exemptions.untilOn })
    .from(exemptions)
    .where(
      and(
        eq(exemptions.programmeId, programmeId),
        eq(exemptions.unitId, unitId),
        eq(exemptions.part, part),
        isNull(exemptions.refusedOn),
      ),
    )
}

/** Locked, with who asked as its submitter: whoever asked may not decide. */
export async function lockExemption(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(exemptions)
    .where(and(eq(exemptions.programmeId, programmeId), eq(exemptions.id, id)))
    .for('no key update')
  return row ? { ...row, submittedBy: row.askedBy } : null
}

export async function insertExemption(tx: Tx, row: typeof exemptions.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(exemptions).values(row).returning({ id: exemptions.id })
  return stored!.id
}

export async function updateExemption(
  tx: Tx,
  programmeId: string,
  id: string,
  set: Partial<typeof exemptions.$inferInsert>,
) {
  await tx
    .update(exemptions)
    .set({ ...set, version: sql`${exemptions.version} + 1` })
    .where(and(eq(exemptions.programmeId, programmeId), eq(exemptions.id, id)))
}
