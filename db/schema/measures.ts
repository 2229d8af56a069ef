import {
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { day, moment } from './columns.ts'
import { units } from './units.ts'

/**
 * Numerator and denominator of each part (G1 … M4) and each tally of a unit, as of `on`. Recomputed whole for the
 * touched unit inside the write's transaction; never adjusted by deltas. The overview reads only this table, so its
 * cost follows the number of units and not the number of records.
 */
export const measures = pgTable(
  'measures',
  {
    programmeId: uuid('programme_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    part: text('part').notNull(),
    numerator: doublePrecision('numerator').notNull(),
    denominator: doublePrecision('denominator').notNull(),
    /** measured, or the reason there is nothing to measure (see lib/scoring). */
    standing: text('standing').notNull(),
    on: day('on').notNull(),
    modelVersion: integer('model_version').notNull(),
    measuredAt: moment('measured_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.unitId, t.part] }),
    foreignKey({
      name: 'measures_unit',
      columns: [t.programmeId, t.unitId],
      foreignColumns: [units.programmeId, units.id],
    }),
  ],
)

/** A day's measures frozen with the model version. `unitId` = the programme's own id for the pooled row. */
export const snapshots = pgTable(
  'snapshots',
  {
    programmeId: uuid('programme_id').notNull(),
    on: day('on').notNull(),
    unitId: uuid('unit_id').notNull(),
    modelVersion: integer('model_version').notNull(),
    /** { part: [numerator, denominator, standing] } */
    measures: jsonb('measures').notNull(),
    /** { D1 … D6, ecc, balance }: what was shown that day. */
    scores: jsonb('scores').notNull(),
    frozenAt: moment('frozen_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.on, t.unitId] }),
    index('snapshots_of_unit').on(t.programmeId, t.unitId, t.on),
  ],
)
