import { and, eq, isNull } from 'drizzle-orm'
import type { Seat } from '../../lib/access/actor.ts'
import type { Queryable } from '../open.ts'
import { seats } from '../schema/index.ts'

/** The seats a person holds now in a programme. */
export function findSeats(db: Queryable, programmeId: string, personId: string): Promise<Seat[]> {
  return db
    .select({ id: seats.id, group: seats.group, unitId: seats.unitId, post: seats.post })
    .from(seats)
    .where(and(eq(seats.programmeId, programmeId), eq(seats.personId, personId), isNull(seats.untilOn)))
}
