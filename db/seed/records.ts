import type { Day } from '../../lib/calendar.ts'
import type * as schema from '../schema/index.ts'
import { programmeId } from './world.ts'

/** Rows on their way into the database, table by table. Events get their numbers in order of time, at the end. */
export interface Records {
  assignments: (typeof schema.assignments.$inferInsert)[]
  milestones: (typeof schema.milestones.$inferInsert)[]
  reports: (typeof schema.reports.$inferInsert)[]
  visits: (typeof schema.visits.$inferInsert)[]
  visitMembers: (typeof schema.visitMembers.$inferInsert)[]
  verifications: (typeof schema.verifications.$inferInsert)[]
  findings: (typeof schema.findings.$inferInsert)[]
  rectifications: (typeof schema.rectifications.$inferInsert)[]
  revisits: (typeof schema.revisits.$inferInsert)[]
  events: (typeof schema.events.$inferInsert)[]
}

export const noRecords = (): Records => ({
  assignments: [],
  milestones: [],
  reports: [],
  visits: [],
  visitMembers: [],
  verifications: [],
  findings: [],
  rectifications: [],
  revisits: [],
  events: [],
})

/** One line of the event trail about a record of the unit. */
export function event(
  into: Records,
  name: string,
  on: Day,
  at: Date,
  actorId: string,
  unitId: string | null,
  record: { kind: string; id: string },
  after: object | null = null,
  before: object | null = null,
) {
  into.events.push({
    programmeId,
    at,
    on,
    name,
    actorId,
    unitId,
    recordKind: record.kind,
    recordId: record.id,
    before,
    after,
  })
}
