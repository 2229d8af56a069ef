import { and, eq, sql } from 'drizzle-orm'
import type { SeenUnits } from '../../lib/access/seen.ts'
import type { Day } from '../../lib/calendar.ts'
import { overdueBefore } from '../../lib/findings/finding.ts'
import type { LetterItem, LetterState } from '../../lib/letters/letter.ts'
import type { Queryable, Tx } from '../open.ts'
import { letters } from '../schema/index.ts'
import { ofUnits } from './policies.ts'

export type LetterRow = {
  id: string
  unitId: string
  unitZh: string
  unitEn: string
  number: string
  issuedOn: Day
  dueOn: Day
  items: number
  signedOn: Day | null
  signedName: string | null
  outdatedOn: Day | null
  outdatedWhy: 'date-moved' | 'principal-changed' | null
  state: LetterState
}

/** What a letter is called on a day. What lies after the day has not happened yet: the example's day moves. */
export const letterState = (today: Day) => sql`case
  when r.superseded_on <= ${today} then 'superseded' when r.outdated_on <= ${today} then 'outdated'
  when r.signed_on <= ${today} then 'signed' when r.due_on < ${overdueBefore(today)} then 'overdue' else 'waiting' end`

const facts = (
  today: Day,
) => sql`r.id, r.unit_id as "unitId", o.short_zh as "unitZh", o.short_en as "unitEn", r.number,
  r.issued_on::text as "issuedOn", r.due_on::text as "dueOn", r.signed_on::text as "signedOn",
  r.signed_name as "signedName", r.outdated_on::text as "outdatedOn", r.outdated_why as "outdatedWhy",
  ${letterState(today)} as state`

const from = sql`letters r join units u on u.programme_id = r.programme_id and u.id = r.unit_id
  join organisations o on o.id = u.organisation_id`

type Which = { seen: SeenUnits; unitId?: string | undefined; state?: LetterState | undefined }

const wanted = ({ seen, unitId, state }: Which, programmeId: string, today: Day) => sql`
  r.programme_id = ${programmeId} and r.issued_on <= ${today} and ${ofUnits(sql`r.unit_id`, seen)}
  ${unitId ? sql`and r.unit_id = ${unitId}` : sql``} ${state ? sql`and ${letterState(today)} = ${state}` : sql``}`

/** One page of letters: what waits or is out of date first. Without a state the superseded ones are left out. */
export async function listLetters(
  db: Queryable,
  programmeId: string,
  today: Day,
  which: Which,
  { from: start, size }: { from: number; size: number },
): Promise<{ rows: LetterRow[]; total: number }> {
  const where = sql`${wanted(which, programmeId, today)}
    ${which.state ? sql`` : sql`and ${letterState(today)} <> 'superseded'`}`
  const [rows, [count]] = await Promise.all([
    db.execute<LetterRow>(sql`select ${facts(today)}, jsonb_array_length(r.items) as items from ${from} where ${where}
      order by array_position(array['overdue','outdated','waiting','signed','superseded'], ${letterState(today)}),
        u.position, r.issued_on desc, r.id limit ${size} offset ${start}`),
    db.execute<{ total: number }>(sql`select count(*)::int as total from letters r where ${where}`),
  ])
  return { rows, total: count?.total ?? 0 }
}

export async function countLetters(
  db: Queryable,
  programmeId: string,
  today: Day,
  seen: SeenUnits,
): Promise<Record<LetterState, number>> {
  const rows = await db.execute<{ state: LetterState; count: number }>(sql`
    select ${letterState(today)} as state, count(*)::int as count from letters r
    where ${wanted({ seen }, programmeId, today)} group by 1`)
  const none = { waiting: 0, overdue: 0, outdated: 0, signed: 0, superseded: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}

export type LetterPage = Omit<LetterRow, 'items'> & {
  items: LetterItem[]
  unitNameZh: string
  unitNameEn: string
  unitOrganisationId: string
  issuedByName: string | null
  rights: string
  consequences: string
  supersededOn: Day | null
  supersededBy: string | null
  supersededByNumber: string | null
  version: number
  provenance: string
}

export async function findLetter(
  db: Queryable,
  programmeId: string,
  id: string,
  today: Day,
): Promise<LetterPage | null> {
  const [row] = await db.execute<LetterPage>(sql`
    select ${facts(today)}, r.items, o.name_zh as "unitNameZh", o.name_en as "unitNameEn",
      u.organisation_id as "unitOrganisationId", b.name as "issuedByName", r.rights, r.consequences,
      r.superseded_on::text as "supersededOn", r.superseded_by as "supersededBy", n.number as "supersededByNumber",
      r.version, r.provenance::text as provenance
    from ${from} left join people b on b.id = r.issued_by
      left join letters n on n.programme_id = r.programme_id and n.id = r.superseded_by
    where r.programme_id = ${programmeId} and r.id = ${id} and r.issued_on <= ${today}`)
  return row ?? null
}

export async function lockLetter(tx: Tx, programmeId: string, id: string) {
  const [row] = await tx
    .select()
    .from(letters)
    .where(and(eq(letters.programmeId, programmeId), eq(letters.id, id)))
    .for('no key update')
  return row ?? null
}
