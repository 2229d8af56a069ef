import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, filled, id, moment } from './columns.ts'
import { findings, rectifications } from './findings.ts'
import { actions } from './mechanism.ts'
import { people } from './people.ts'
import { letters, localPlans } from './policies.ts'
import { programmes } from './programmes.ts'
import { reports } from './reports.ts'
import { selfChecks } from './self-checks.ts'
import { slips } from './slips.ts'
import { visitDrafts } from './visit-drafts.ts'
import { visits } from './visits.ts'

/**
 * Evidence. A file is uploaded first (so that a refused form never loses it) and attached by the form that is saved;
 * what nobody attached within a day is swept away by the worker.
 */
export const attachments = pgTable(
  'attachments',
  {
    programmeId: uuid('programme_id')
      .notNull()
      .references(() => programmes.id),
    id: id(),
    unitId: uuid('unit_id'),
    reportId: uuid('report_id'),
    visitId: uuid('visit_id'),
    visitDraftId: uuid('visit_draft_id'),
    findingId: uuid('finding_id'),
    rectificationId: uuid('rectification_id'),
    letterId: uuid('letter_id'),
    localPlanId: uuid('local_plan_id'),
    actionId: uuid('action_id'),
    selfCheckId: uuid('self_check_id'),
    slipId: uuid('slip_id'),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    storageKey: text('storage_key').notNull(),
    uploadedBy: uuid('uploaded_by')
      .notNull()
      .references(() => people.id),
    attachedAt: moment('attached_at'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.id] }),
    foreignKey({
      name: 'attachments_report',
      columns: [t.programmeId, t.reportId],
      foreignColumns: [reports.programmeId, reports.id],
    }),
    foreignKey({
      name: 'attachments_visit',
      columns: [t.programmeId, t.visitId],
      foreignColumns: [visits.programmeId, visits.id],
    }),
    foreignKey({
      name: 'attachments_visit_draft',
      columns: [t.programmeId, t.visitDraftId],
      foreignColumns: [visitDrafts.programmeId, visitDrafts.id],
    }),
    foreignKey({
      name: 'attachments_finding',
      columns: [t.programmeId, t.findingId],
      foreignColumns: [findings.programmeId, findings.id],
    }),
    foreignKey({
      name: 'attachments_rectification',
      columns: [t.programmeId, t.rectificationId],
      foreignColumns: [rectifications.programmeId, rectifications.id],
    }),
    foreignKey({
      name: 'attachments_letter',
      columns: [t.programmeId, t.letterId],
      foreignColumns: [letters.programmeId, letters.id],
    }),
    foreignKey({
      name: 'attachments_local_plan',
      columns: [t.programmeId, t.localPlanId],
      foreignColumns: [localPlans.programmeId, localPlans.id],
    }),
    foreignKey({
      name: 'attachments_action',
      columns: [t.programmeId, t.actionId],
      foreignColumns: [actions.programmeId, actions.id],
    }),
    foreignKey({
      name: 'attachments_self_check',
      columns: [t.programmeId, t.selfCheckId],
      foreignColumns: [selfChecks.programmeId, selfChecks.id],
    }),
    index('attachments_of_self_check').on(t.programmeId, t.selfCheckId),
    foreignKey({
      name: 'attachments_slip',
      columns: [t.programmeId, t.slipId],
      foreignColumns: [slips.programmeId, slips.id],
    }),
    index('attachments_of_slip').on(t.programmeId, t.slipId),
    index('attachments_of_letter').on(t.programmeId, t.letterId),
    index('attachments_of_local_plan').on(t.programmeId, t.localPlanId),
    index('attachments_of_action').on(t.programmeId, t.actionId),
    index('attachments_of_report').on(t.programmeId, t.reportId),
    index('attachments_of_visit').on(t.programmeId, t.visitId),
    index('attachments_of_visit_draft').on(t.programmeId, t.visitDraftId),
    index('attachments_of_finding').on(t.programmeId, t.findingId),
    index('attachments_of_rectification').on(t.programmeId, t.rectificationId),
    index('attachments_loose').on(t.createdAt).where(sql`attached_at is null`),
    check('attachments_named', filled('name', 255)),
    check('attachments_size', sql`${t.bytes} between 1 and 20971520`),
    check(
      'attachments_one_owner',
      sql`num_nonnulls(${t.reportId}, ${t.visitId}, ${t.visitDraftId}, ${t.findingId}, ${t.rectificationId}, ${t.letterId}, ${t.localPlanId}, ${t.actionId}, ${t.selfCheckId}, ${t.slipId}) = case when ${t.attachedAt} is null then 0 else 1 end`,
    ),
  ],
)
