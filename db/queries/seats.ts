import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Seat } from '../../lib/access/actor.ts'
import type { Day } from '../../lib/calendar.ts'
import type { Queryable, Tx } from '../open.ts'
import { seats } from '../schema/index.ts'

/** The seats a person holds now in a programme. */
export function findSeats(db: Queryable, programmeId: string, personId: string): Promise<Seat[]> {
  return db
    .select({ id: seats.id, group: seats.group, unitId: seats.unitId, post: seats.post })
    .from(seats)
    .where(and(eq(seats.programmeId, programmeId), eq(seats.personId, personId), isNull(seats.untilOn)))
}

export type HeldSeat = Seat & {
  programmeId: string
  programmeZh: string
  programmeEn: string
  unitZh: string | null
  unitEn: string | null
  fromOn: Day
}

/** The seats a person holds now, in all programmes. */
export function seatsHeldBy(db: Queryable, personId: string): Promise<HeldSeat[]> {
  return db.execute<HeldSeat>(sql`
    select s.id, s."group", s.unit_id as "unitId", s.post, s.programme_id as "programmeId",
      pr.name_zh as "programmeZh", pr.name_en as "programmeEn", o.short_zh as "unitZh", o.short_en as "unitEn",
      s.from_on::text as "fromOn"
    from seats s join programmes pr on pr.id = s.programme_id
      left join units u on u.programme_id = s.programme_id and u.id = s.unit_id
      left join organisations o on o.id = u.organisation_id
    where s.person_id = ${personId} and s.until_on is null
    order by pr.starts_on desc, s.from_on, s.id`)
}

type NewSeat = {
  programmeId: string
  personId: string
  group: Seat['group']
  unitId: string | null
  post: Seat['post']
  fromOn: Day
}

/** `null` when the person holds that very seat already. */
export async function addSeat(tx: Tx, seat: NewSeat): Promise<string | null> {
  const [row] = await tx.insert(seats).values(seat).onConflictDoNothing().returning({ id: seats.id })
  return row?.id ?? null
}

/** A seat still held, locked, with its person; found through its programme. */
export async function lockSeat(tx: Tx, programmeId: string, seatId: string) {
  const [seat] = await tx
    .select()
    .from(seats)
    .where(and(eq(seats.programmeId, programmeId), eq(seats.id, seatId), isNull(seats.untilOn)))
    .for('no key update')
  return seat ?? null
}

/** Ends it on that day, or on its first when the example's day was moved back before it. */
export async function closeSeat(tx: Tx, programmeId: string, seatId: string, on: Day) {
  await tx
    .update(seats)
    .set({ untilOn: sql`greatest(${on}::date, ${seats.fromOn})` })
    .where(and(eq(seats.programmeId, programmeId), eq(seats.id, seatId)))
}
