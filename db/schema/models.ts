import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { ModelChanges } from '../../lib/models/changes.ts'
import { createdAt, day, filled, id, provenance } from './columns.ts'
import { people } from './people.ts'
import { programmes } from './programmes.ts'

/**
 * A scoring model in force from a day on. Drafted by the promotion group, published by the head of the leading group;
 * once published it never changes, so old days keep theirs. Version 1 stands in the code.
 */
export const modelVersions = pgTable(
  'model_versions',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    version: integer('version').notNull(),
    id: id(),
    /** The weights and constants that differ from version 1. */
    changes: jsonb('changes').$type<ModelChanges>().notNull(),
    reason: text('reason').notNull(),
    draftedOn: day('drafted_on').notNull(),
    draftedBy: uuid('drafted_by').references(() => people.id),
    fromOn: day('from_on'),
    publishedOn: day('published_on'),
    publishedBy: uuid('published_by').references(() => people.id),
    discardedOn: day('discarded_on'),
    discardedBy: uuid('discarded_by').references(() => people.id),
    /** Counts the savings of a draft, so that nobody overwrites or publishes what they have not seen. */
    edition: integer('edition').notNull().default(1),
    provenance: provenance('provenance').notNull().default('entered'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.version] }),
    check('model_versions_above_the_code', sql`${t.version} > 1`),
    check(
      'model_versions_published_whole',
      sql`num_nonnulls(${t.publishedOn}, ${t.publishedBy}, ${t.fromOn}) in (0, 3)`,
    ),
    check('model_versions_discarded_whole', sql`num_nonnulls(${t.discardedOn}, ${t.discardedBy}) in (0, 2)`),
    check('model_versions_one_end', sql`${t.publishedOn} is null or ${t.discardedOn} is null`),
    check('model_versions_not_backwards', sql`${t.fromOn} >= ${t.publishedOn}`),
    check('model_versions_reasoned', filled('reason', 1000)),
  ],
)
