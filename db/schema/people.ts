import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, filled, id, moment } from './columns.ts'
import { organisations } from './organisations.ts'

/** The three administrators exclude one another (one column) and hold no seat (a trigger, see migrations). */
export const administration = pgEnum('administration', ['system', 'security', 'audit'])
export const language = pgEnum('language', ['zh-CN', 'en'])

export const people = pgTable(
  'people',
  {
    id: id(),
    username: text('username').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    phone: text('phone'),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    administration: administration('administration'),
    /** argon2id, PHC string; null while only a single sign-on may be used. */
    passwordHash: text('password_hash'),
    mustChangePassword: boolean('must_change_password').notNull().default(false),
    language: language('language').notNull().default('zh-CN'),
    disabledAt: moment('disabled_at'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.id] }),
    uniqueIndex('people_username').on(sql`lower(${t.username})`),
    index('people_organisation').on(t.organisationId),
    check('people_named', filled('name', 80)),
    check('people_username_shape', sql`${t.username} ~ '^[a-z0-9][a-z0-9._-]{1,62}$'`),
  ],
)

/** A sign-in that can be revoked: the cookie holds only this id. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
    address: text('address'),
    agent: text('agent'),
  },
  (t) => [primaryKey({ columns: [t.id] }), index('sessions_person').on(t.personId)],
)

/** Throttling by account and by address; kept in the database so that a restart forgives nobody. */
export const signInFailures = pgTable('sign_in_failures', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastAt: moment('last_at').notNull(),
  blockedUntil: moment('blocked_until'),
})

/** A bearer token for the REST API; only its SHA-256 is kept. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: createdAt(),
    lastUsedAt: moment('last_used_at'),
    revokedAt: moment('revoked_at'),
  },
  (t) => [primaryKey({ columns: [t.id] }), index('api_tokens_person').on(t.personId)],
)
