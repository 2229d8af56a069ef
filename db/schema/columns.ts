import { sql } from 'drizzle-orm'
import { date, pgEnum, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Where a shown value comes from. Nothing unmarked is ever loaded into the example programme. */
export const provenance = pgEnum('provenance', ['sourced', 'illustrative', 'entered'])

export const id = () => uuid('id').notNull().defaultRandom()
export const day = (name: string) => date(name, { mode: 'string' })
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
export const createdAt = () => moment('created_at').notNull().defaultNow()

/** `entered` is what people type; `sourced` carries the public address it was read at. */
export const provenanceColumns = () => ({
  provenance: provenance('provenance').notNull().default('entered'),
  source: text('source'),
})

/** Text a person may not leave blank, and may not use to store a book. */
export const filled = (column: string, most: number) =>
  sql.raw(`length(btrim(${column})) between 1 and ${most}`)
