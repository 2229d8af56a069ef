import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, filled, id, moment } from './columns.ts'
import { language, people } from './people.ts'
import { programmes } from './programmes.ts'
import { group } from './seats.ts'

export const robotKind = pgEnum('robot_kind', ['wecom', 'dingtalk', 'feishu', 'webhook'])
export const noticePace = pgEnum('notice_pace', ['at-once', 'daily', 'weekly', 'never'])

/** A group's chat robot, or a webhook. Its address carries a key, so it is sealed as its secret is; only `host` is shown. */
export const robots = pgTable(
  'robots',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    kind: robotKind('kind').notNull(),
    name: text('name').notNull(),
    /** Passes on what this group's people are told; null = what anybody in the programme is told. */
    group: group('group'),
    language: language('language').notNull().default('zh-CN'),
    /** Which urgencies it passes on (lib/notices/urgency.ts). */
    urgencies: text('urgencies').array().notNull(),
    host: text('host').notNull(),
    addressSealed: text('address_sealed').notNull(),
    secretSealed: text('secret_sealed'),
    addedBy: uuid('added_by')
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    endedAt: moment('ended_at'),
    endedBy: uuid('ended_by').references(() => people.id),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    check('robots_named', filled('name', 80)),
    check('robots_pass_something_on', sql`cardinality(${t.urgencies}) > 0`),
  ],
)

/** How a person wishes to be told by e-mail. Who never chose has no row: lib/notices/peace.ts says what then holds. */
export const noticeSettings = pgTable(
  'notice_settings',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => people.id),
    reminder: noticePace('reminder').notNull(),
    escalation: noticePace('escalation').notNull(),
    decision: noticePace('decision').notNull(),
    news: noticePace('news').notNull(),
    /** Hours 0-23, Asia/Shanghai; both or neither. */
    quietFrom: smallint('quiet_from'),
    quietUntil: smallint('quiet_until'),
    /** Days off are quiet too. */
    restDays: boolean('rest_days').notNull(),
    /** Orange and red slips pass through the quiet hours. */
    urgentPasses: boolean('urgent_passes').notNull(),
    /** By the link in a message (RFC 8058): no reminders and no news since. */
    stoppedAt: moment('stopped_at'),
  },
  (t) => [
    check(
      'notice_settings_quiet_hours',
      sql`(${t.quietFrom} is null) = (${t.quietUntil} is null)
      and ${t.quietFrom} between 0 and 23 and ${t.quietUntil} between 0 and 23 and ${t.quietFrom} <> ${t.quietUntil}`,
    ),
  ],
)

/**
 * One message to one receiver over one channel: a person by e-mail, or a robot. `id` is its Message-ID and its
 * Idempotency-Key, whoever sends it and however often. Handing it over is recorded before it is done: what is sealed
 * may have reached the receiver, so its words change no more.
 */
export const deliveries = pgTable(
  'deliveries',
  {
    programmeId: uuid('programme_id').notNull(),
    id: id(),
    personId: uuid('person_id').references(() => people.id),
    robotId: uuid('robot_id'),
    receiverId: uuid('receiver_id').notNull().generatedAlwaysAs(sql`coalesce(person_id, robot_id)`),
    /** Whoever asked for it, where it is a message to try the channel by. */
    testedBy: uuid('tested_by').references(() => people.id),
    createdAt: createdAt(),
    /** Not to be tried before. */
    dueAt: moment('due_at').notNull(),
    /** Begun, whatever came of it; one that found the channel busy or away is not counted. */
    attempts: integer('attempts').notNull().default(0),
    /** Whose turn it is, and until when; a worker that died leaves it to the next. */
    lease: uuid('lease'),
    leasedUntil: moment('leased_until'),
    sealedAt: moment('sealed_at'),
    sentAt: moment('sent_at'),
    /** Given up: in the dead letter list. */
    diedAt: moment('died_at'),
    fault: text('fault'),
    /** Sent again by hand, out of the dead letter list. */
    revivedAt: moment('revived_at'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    check('deliveries_to_one_receiver', sql`num_nonnulls(${t.personId}, ${t.robotId}) = 1`),
    check('deliveries_end_once', sql`${t.sentAt} is null or ${t.diedAt} is null`),
    // What waits for a receiver is one message, however long its channel is away.
    uniqueIndex('deliveries_one_waiting')
      .on(t.programmeId, t.receiverId)
      .where(sql`sent_at is null and died_at is null and revived_at is null and tested_by is null`),
    index('deliveries_due').on(t.dueAt).where(sql`sent_at is null and died_at is null`),
    index('deliveries_dead').on(t.diedAt).where(sql`died_at is not null`),
    index('deliveries_sent').on(t.robotId, t.sentAt).where(sql`sent_at is not null`),
    index('deliveries_sent_to').on(t.programmeId, t.receiverId, t.sentAt).where(sql`sent_at is not null`),
  ],
)

/** One occasion for one receiver, from when on it may be told, and the message that tells it. */
export const deliveryItems = pgTable(
  'delivery_items',
  {
    programmeId: uuid('programme_id').notNull(),
    receiverId: uuid('receiver_id').notNull().generatedAlwaysAs(sql`coalesce(person_id, robot_id)`),
    /** The notice's key: a robot hears of an occasion once, however many of its group are told. */
    occasion: text('occasion').notNull(),
    noticeId: uuid('notice_id').notNull(),
    personId: uuid('person_id').references(() => people.id),
    robotId: uuid('robot_id'),
    dueAt: moment('due_at').notNull(),
    deliveryId: uuid('delivery_id'),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.receiverId, t.occasion] }),
    check('delivery_items_to_one_receiver', sql`num_nonnulls(${t.personId}, ${t.robotId}) = 1`),
    index('delivery_items_waiting').on(t.dueAt).where(sql`delivery_id is null`),
    index('delivery_items_of_delivery').on(t.programmeId, t.deliveryId),
  ],
)

/** How a channel fares: `email`, or a robot by its id. A channel that fails pauses as a whole. */
export const channelHealth = pgTable('channel_health', {
  channel: text('channel').primaryKey(),
  /** In a row, since the last that went through. */
  failures: integer('failures').notNull().default(0),
  failedAt: moment('failed_at'),
  fault: text('fault'),
  pausedUntil: moment('paused_until'),
  /** When the last minute's messages were handed over: what the vendor's limit counts. */
  recent: moment('recent').array().notNull().default(sql`'{}'`),
})

/** What a timed job did, and how long it took. */
export const jobRuns = pgTable(
  'job_runs',
  {
    id: id(),
    name: text('name').notNull(),
    startedAt: moment('started_at').notNull(),
    endedAt: moment('ended_at').notNull(),
    /** How many it was done for: told, sent, deleted. */
    count: integer('count'),
    fault: text('fault'),
    /** Host and process. */
    worker: text('worker').notNull(),
  },
  (t) => [primaryKey({ columns: [t.id] }), index('job_runs_newest').on(t.name, t.startedAt)],
)
