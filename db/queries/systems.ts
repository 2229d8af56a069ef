import { and, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import type { systemStates } from '../../lib/platform/form.ts'
import type { Verdict } from '../../lib/platform/platform.ts'
import type { Queryable, Tx } from '../open.ts'
import { legacySystems } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export async function insertSystem(tx: Tx, row: typeof legacySystems.$inferInsert): Promise<string> {
  const [stored] = await tx.insert(legacySystems).values(row).returning({ id: legacySystems.id })
  return stored!.id
}

const one = (programmeId: string, id: string) =>
  and(eq(legacySystems.programmeId, programmeId), eq(legacySystems.id, id))

/** The system with whoever recorded it: the same person does not judge it. */
export async function lockSystem(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx.select().from(legacySystems).where(one(programmeId, id)).for('no key update')
  return row ? { ...row, submittedBy: row.recordedBy } : null
}

export async function updateSystem(
  tx: Tx,
  programmeId: string,
  id: string,
  change: Partial<
    Pick<typeof legacySystems.$inferInsert, 'verdict' | 'verdictOn' | 'verdictWhy' | 'settledOn'>
  >,
) {
  await tx
    .update(legacySystems)
    .set({ ...change, version: sql`${legacySystems.version} + 1` })
    .where(one(programmeId, id))
}

export type SystemState = (typeof systemStates)[number]

export type SystemRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  name: string
  foundOn: Day
  verdict: Verdict | null
  verdictOn: Day | null
  verdictWhy: string
  settledOn: Day | null
  recordedBy: string | null
  version: number
}

const states: Record<SystemState, ReturnType<typeof sql>> = {
  unjudged: sql`s.verdict is null`,
  unsettled: sql`s.verdict in ('clean', 'merge') and s.settled_on is null`,
  settled: sql`s.settled_on is not null`,
  keep: sql`s.verdict = 'keep'`,
}

type Which = { seen: SeenUnits; unitId?: string | undefined; state?: SystemState | undefined }

const where = (programmeId: string, { seen, unitId, state }: Which) =>
  sql`s.programme_id = ${programmeId} and ${ofUnits(sql`s.unit_id`, seen)}
    ${unitId ? sql`and s.unit_id = ${unitId}` : sql``} ${state ? sql`and ${states[state]}` : sql``}`

/** One page of the inventory of legacy systems: what waits for a verdict first. */
export async function listSystems(
  db: Queryable,
  programmeId: string,
  which: Which,
  { from, size }: { from: number; size: number },
): Promise<SystemRow[]> {
  return db.execute<SystemRow>(sql`
    select s.id, s.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", s.name,
      s.found_on::text as "foundOn", s.verdict, s.verdict_on::text as "verdictOn", s.verdict_why as "verdictWhy",
      s.settled_on::text as "settledOn", s.recorded_by as "recordedBy", s.version
    from legacy_systems s join units u on u.programme_id = s.programme_id and u.id = s.unit_id
    join organisations o on o.id = u.organisation_id where ${where(programmeId, which)}
    order by s.verdict is not null, s.settled_on is not null, u.position, s.found_on, s.id
    limit ${size} offset ${from}`)
}

export type SystemCounts = Record<SystemState | 'found', number>

export async function countSystems(
  db: Queryable,
  programmeId: string,
  which: Omit<Which, 'state'>,
): Promise<SystemCounts> {
  const [row] = await db.execute<SystemCounts>(sql`
    select count(*)::int as found, count(*) filter (where ${states.unjudged})::int as unjudged,
      count(*) filter (where ${states.unsettled})::int as unsettled,
      count(*) filter (where ${states.settled})::int as settled,
      count(*) filter (where ${states.keep})::int as keep
    from legacy_systems s where ${where(programmeId, which)}`)
  return row!
}
