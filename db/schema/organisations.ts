import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, filled, id, provenanceColumns } from './columns.ts'

export const organisationKind = pgEnum('organisation_kind', [
  'department',
  'locality',
  'enterprise',
  'university',
  'institute',
  'media',
])

/** A legal body. It outlives programmes; localities form a tree. */
export const organisations = pgTable(
  'organisations',
  {
    id: id(),
    kind: organisationKind('kind').notNull(),
    code: text('code').unique(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    shortZh: text('short_zh').notNull(),
    shortEn: text('short_en').notNull(),
    parentId: uuid('parent_id').references((): AnyPgColumn => organisations.id),
    position: integer('position').notNull().default(0),
    ...provenanceColumns(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.id] }),
    index('organisations_parent').on(t.parentId),
    check('organisations_named', filled('name_zh', 200)),
    check('organisations_not_own_parent', sql`${t.parentId} is null or ${t.parentId} <> ${t.id}`),
  ],
)
