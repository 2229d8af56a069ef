import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, day, filled, id, provenanceColumns } from './columns.ts'
import { people } from './people.ts'
import { programmes, stages } from './programmes.ts'

/** A key task 重点任务 of the programme; units carry it as assignments. `number` stays null where the order is not known. */
export const keyTasks = pgTable(
  'key_tasks',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    stageId: uuid('stage_id').notNull(),
    number: integer('number'),
    position: integer('position').notNull().default(0),
    title: text('title').notNull(),
    titleEn: text('title_en'),
    content: text('content').notNull().default(''),
    /** Why it is issued although units carry the same already; '' where they do not. */
    repeatReason: text('repeat_reason').notNull().default(''),
    dueOn: day('due_on').notNull(),
    issuedOn: day('issued_on').notNull(),
    issuedBy: uuid('issued_by').references(() => people.id),
    version: integer('version').notNull().default(1),
    ...provenanceColumns(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'key_tasks_stage',
      columns: [t.programmeId, t.stageId],
      foreignColumns: [stages.programmeId, stages.id],
    }),
    index('key_tasks_position').on(t.programmeId, t.position),
    check('key_tasks_titled', filled('title', 200)),
    check('key_tasks_due_after_issue', sql`${t.dueOn} >= ${t.issuedOn}`),
  ],
)
