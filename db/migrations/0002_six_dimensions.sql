-- The records that feed interest, policy, platform and mechanism; exemptions, resources and published model versions.

CREATE TABLE "exemptions" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"part" text NOT NULL,
	"reason" text NOT NULL,
	"asked_on" date NOT NULL,
	"asked_by" uuid,
	"from_on" date NOT NULL,
	"until_on" date,
	"approved_on" date,
	"approved_by" uuid,
	"refused_on" date,
	"refused_by" uuid,
	"decision" text,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exemptions_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "exemptions_reasoned" CHECK (length(btrim(reason)) between 1 and 1000),
	CONSTRAINT "exemptions_decided_once" CHECK ("exemptions"."approved_on" is null or "exemptions"."refused_on" is null),
	CONSTRAINT "exemptions_period" CHECK ("exemptions"."until_on" is null or "exemptions"."until_on" >= "exemptions"."from_on"),
	CONSTRAINT "exemptions_second_person" CHECK ("exemptions"."approved_by" is null or "exemptions"."asked_by" is null or "exemptions"."approved_by" <> "exemptions"."asked_by")
);
--> statement-breakpoint
CREATE TABLE "model_versions" (
	"programme_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"changes" jsonb NOT NULL,
	"reason" text NOT NULL,
	"drafted_on" date NOT NULL,
	"drafted_by" uuid,
	"from_on" date,
	"published_on" date,
	"published_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "model_versions_programme_id_version_pk" PRIMARY KEY("programme_id","version"),
	CONSTRAINT "model_versions_above_the_code" CHECK ("model_versions"."version" > 1),
	CONSTRAINT "model_versions_published_whole" CHECK (num_nonnulls("model_versions"."published_on", "model_versions"."published_by", "model_versions"."from_on") in (0, 3)),
	CONSTRAINT "model_versions_reasoned" CHECK (length(btrim(reason)) between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "resources" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"committed" double precision NOT NULL,
	"supplied" double precision DEFAULT 0 NOT NULL,
	"measure_unit" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"committed_on" date NOT NULL,
	"supplied_on" date,
	"recorded_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resources_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "resources_amounts" CHECK ("resources"."committed" >= 0 and "resources"."supplied" >= 0),
	CONSTRAINT "resources_supplied_dated" CHECK ("resources"."supplied" = 0 or "resources"."supplied_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "benefit_amounts" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"benefit_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"amount" double precision NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"verified_on" date,
	"verified_by" uuid,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "benefit_amounts_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "benefit_amounts_positive" CHECK ("benefit_amounts"."amount" > 0),
	CONSTRAINT "benefit_amounts_second_person" CHECK ("benefit_amounts"."verified_by" is null or "benefit_amounts"."recorded_by" is null or "benefit_amounts"."verified_by" <> "benefit_amounts"."recorded_by")
);
--> statement-breakpoint
CREATE TABLE "benefits" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"interest_id" uuid NOT NULL,
	"name" text NOT NULL,
	"measure_unit" text NOT NULL,
	"importance" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "benefits_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "benefits_named" CHECK (length(btrim(name)) between 1 and 200),
	CONSTRAINT "benefits_importance" CHECK ("benefits"."importance" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "interests" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"type" text NOT NULL,
	"importance" integer NOT NULL,
	"claim" text NOT NULL,
	"claimed_on" date NOT NULL,
	"claimed_by" uuid,
	"answer" text,
	"answered_on" date,
	"answered_by" uuid,
	"confirmed_on" date,
	"confirmed_by" uuid,
	"withdrawn_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interests_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "interests_importance" CHECK ("interests"."importance" between 1 and 5),
	CONSTRAINT "interests_claimed" CHECK (length(btrim(claim)) between 1 and 1000),
	CONSTRAINT "interests_answered_whole" CHECK (num_nonnulls("interests"."answer", "interests"."answered_on") in (0, 2)),
	CONSTRAINT "interests_confirmed_after_answer" CHECK ("interests"."confirmed_on" is null or "interests"."answered_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "pulse_answers" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"pulse_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"on" date NOT NULL,
	"gain" integer NOT NULL,
	"fairness" integer NOT NULL,
	"willingness" integer NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "pulse_answers_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "pulse_answers_scale" CHECK ("pulse_answers"."gain" between 1 and 5 and "pulse_answers"."fairness" between 1 and 5 and "pulse_answers"."willingness" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "pulse_invitations" (
	"programme_id" uuid NOT NULL,
	"pulse_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"answered_on" date,
	CONSTRAINT "pulse_invitations_programme_id_pulse_id_person_id_pk" PRIMARY KEY("programme_id","pulse_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "pulses" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"stage_id" uuid NOT NULL,
	"opened_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"opened_by" uuid,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "pulses_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "pulses_period" CHECK ("pulses"."closes_on" >= "pulses"."opened_on")
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"text" text NOT NULL,
	"assigned_on" date NOT NULL,
	"due_on" date NOT NULL,
	"done_on" date,
	"done_by" uuid,
	"done_note" text,
	"accepted_on" date,
	"accepted_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "actions_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "actions_worded" CHECK (length(btrim(text)) between 1 and 1000),
	CONSTRAINT "actions_due" CHECK ("actions"."due_on" >= "actions"."assigned_on"),
	CONSTRAINT "actions_done_whole" CHECK (num_nonnulls("actions"."done_on", "actions"."done_note") in (0, 2)),
	CONSTRAINT "actions_accepted_after_done" CHECK ("actions"."accepted_on" is null or "actions"."done_on" is not null),
	CONSTRAINT "actions_second_person" CHECK ("actions"."accepted_by" is null or "actions"."done_by" is null or "actions"."accepted_by" <> "actions"."done_by")
);
--> statement-breakpoint
CREATE TABLE "cadences" (
	"programme_id" uuid NOT NULL,
	"group" "group" NOT NULL,
	"every_workdays" integer NOT NULL,
	"from_on" date NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "cadences_programme_id_group_pk" PRIMARY KEY("programme_id","group"),
	CONSTRAINT "cadences_length" CHECK ("cadences"."every_workdays" between 1 and 250)
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"wording" text NOT NULL,
	"adopted_on" date NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "decisions_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "decisions_worded" CHECK (length(btrim(wording)) between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"required_post" "post" NOT NULL,
	"attended_post" "post",
	"substitute_approved" boolean DEFAULT false NOT NULL,
	"recorded_on" date,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "invitations_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "issue_answers" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"issue_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"assigned_on" date NOT NULL,
	"due_on" date NOT NULL,
	"answer" text,
	"answered_on" date,
	"answered_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "issue_answers_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "issue_answers_due" CHECK ("issue_answers"."due_on" >= "issue_answers"."assigned_on"),
	CONSTRAINT "issue_answers_whole" CHECK (num_nonnulls("issue_answers"."answer", "issue_answers"."answered_on") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"boundary" text NOT NULL,
	"raised_on" date NOT NULL,
	"raised_by" uuid,
	"raised_by_unit_id" uuid,
	"settled_on" date,
	"settled_by" uuid,
	"settlement" text,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "issues_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "issues_titled" CHECK (length(btrim(title)) between 1 and 200),
	CONSTRAINT "issues_described" CHECK (length(btrim(description)) between 1 and 2000),
	CONSTRAINT "issues_settled_whole" CHECK (num_nonnulls("issues"."settled_on", "issues"."settlement") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"group" "group" NOT NULL,
	"title" text NOT NULL,
	"held_on" date NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"agenda" text DEFAULT '' NOT NULL,
	"minutes" text DEFAULT '' NOT NULL,
	"pending" text DEFAULT '' NOT NULL,
	"minutes_on" date,
	"called_by" uuid,
	"cancelled_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"source" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meetings_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "meetings_titled" CHECK (length(btrim(title)) between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "catalogue_mounts" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"items" integer NOT NULL,
	"on" date NOT NULL,
	"recorded_by" uuid,
	"accepted_on" date,
	"accepted_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "catalogue_mounts_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "catalogue_mounts_items" CHECK ("catalogue_mounts"."items" > 0),
	CONSTRAINT "catalogue_mounts_second_person" CHECK ("catalogue_mounts"."accepted_by" is null or "catalogue_mounts"."recorded_by" is null or "catalogue_mounts"."accepted_by" <> "catalogue_mounts"."recorded_by")
);
--> statement-breakpoint
CREATE TABLE "catalogues" (
	"programme_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"inventory" integer NOT NULL,
	"frozen_on" date NOT NULL,
	"frozen_by" uuid,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "catalogues_programme_id_unit_id_pk" PRIMARY KEY("programme_id","unit_id"),
	CONSTRAINT "catalogues_inventory" CHECK ("catalogues"."inventory" > 0)
);
--> statement-breakpoint
CREATE TABLE "connection_steps" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"network" text NOT NULL,
	"stage" text NOT NULL,
	"claimed_on" date NOT NULL,
	"claimed_by" uuid,
	"accepted_on" date,
	"accepted_by" uuid,
	"note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "connection_steps_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "connection_steps_once" UNIQUE("programme_id","unit_id","network","stage"),
	CONSTRAINT "connection_steps_second_person" CHECK ("connection_steps"."accepted_by" is null or "connection_steps"."claimed_by" is null or "connection_steps"."accepted_by" <> "connection_steps"."claimed_by")
);
--> statement-breakpoint
CREATE TABLE "data_requests" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"from_unit_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"item" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"asked_on" date NOT NULL,
	"asked_by" uuid,
	"answer" text,
	"outcome" text,
	"answered_on" date,
	"answered_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "data_requests_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "data_requests_item" CHECK (length(btrim(item)) between 1 and 300),
	CONSTRAINT "data_requests_two_units" CHECK ("data_requests"."from_unit_id" <> "data_requests"."unit_id"),
	CONSTRAINT "data_requests_answered_whole" CHECK (num_nonnulls("data_requests"."answer", "data_requests"."outcome", "data_requests"."answered_on") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "legacy_systems" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"found_on" date NOT NULL,
	"verdict" text,
	"verdict_on" date,
	"verdict_why" text DEFAULT '' NOT NULL,
	"settled_on" date,
	"recorded_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "legacy_systems_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "legacy_systems_named" CHECK (length(btrim(name)) between 1 and 200),
	CONSTRAINT "legacy_systems_verdict_whole" CHECK (("legacy_systems"."verdict" is null) = ("legacy_systems"."verdict_on" is null)),
	CONSTRAINT "legacy_systems_settled_after_verdict" CHECK ("legacy_systems"."settled_on" is null or "legacy_systems"."verdict" in ('clean', 'merge'))
);
--> statement-breakpoint
CREATE TABLE "list_item_usage" (
	"programme_id" uuid NOT NULL,
	"list_item_id" uuid NOT NULL,
	"month" date NOT NULL,
	"calls" integer NOT NULL,
	"from" text NOT NULL,
	"recorded_by" uuid,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "list_item_usage_programme_id_list_item_id_month_pk" PRIMARY KEY("programme_id","list_item_id","month"),
	CONSTRAINT "list_item_usage_calls" CHECK ("list_item_usage"."calls" >= 0)
);
--> statement-breakpoint
CREATE TABLE "list_items" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"title" text NOT NULL,
	"data_elements" integer NOT NULL,
	"listed_on" date NOT NULL,
	"due_on" date NOT NULL,
	"served_on" date,
	"accepted_on" date,
	"accepted_by" uuid,
	"recorded_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"source" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "list_items_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "list_items_titled" CHECK (length(btrim(title)) between 1 and 200),
	CONSTRAINT "list_items_elements" CHECK ("list_items"."data_elements" > 0),
	CONSTRAINT "list_items_due" CHECK ("list_items"."due_on" >= "list_items"."listed_on"),
	CONSTRAINT "list_items_accepted_after_served" CHECK ("list_items"."accepted_on" is null or "list_items"."served_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "clause_tasks" (
	"programme_id" uuid NOT NULL,
	"clause_id" uuid NOT NULL,
	"key_task_id" uuid NOT NULL,
	"bound_on" date NOT NULL,
	CONSTRAINT "clause_tasks_programme_id_clause_id_key_task_id_pk" PRIMARY KEY("programme_id","clause_id","key_task_id")
);
--> statement-breakpoint
CREATE TABLE "clause_units" (
	"programme_id" uuid NOT NULL,
	"clause_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"bound_on" date NOT NULL,
	CONSTRAINT "clause_units_programme_id_clause_id_unit_id_pk" PRIMARY KEY("programme_id","clause_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"policy_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"wording" text NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"source" text,
	CONSTRAINT "clauses_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "clauses_worded" CHECK (length(btrim(wording)) between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"issued_by" uuid,
	"due_on" date NOT NULL,
	"items" jsonb NOT NULL,
	"rights" text DEFAULT '' NOT NULL,
	"consequences" text DEFAULT '' NOT NULL,
	"signed_on" date,
	"signed_at" timestamp with time zone,
	"signed_by" uuid,
	"signed_name" text,
	"outdated_on" date,
	"outdated_why" text,
	"superseded_on" date,
	"superseded_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "letters_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "letters_signed_whole" CHECK (num_nonnulls("letters"."signed_on", "letters"."signed_name") in (0, 2)),
	CONSTRAINT "letters_outdated_with_reason" CHECK (("letters"."outdated_on" is null) = ("letters"."outdated_why" is null))
);
--> statement-breakpoint
CREATE TABLE "local_plans" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"policy_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"title" text NOT NULL,
	"number" text,
	"issued_on" date NOT NULL,
	"recorded_on" date NOT NULL,
	"recorded_by" uuid,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"source" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "local_plans_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "local_plans_titled" CHECK (length(btrim(title)) between 1 and 300)
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"number" text,
	"title" text NOT NULL,
	"title_en" text,
	"issuers" text[] DEFAULT '{}' NOT NULL,
	"functions" text[] DEFAULT '{}' NOT NULL,
	"signed_on" date,
	"published_on" date,
	"in_force_from" date,
	"in_force_until" date,
	"binding" boolean DEFAULT false NOT NULL,
	"receipt_due_on" date,
	"plan_due_on" date,
	"summary" text DEFAULT '' NOT NULL,
	"filed_on" date NOT NULL,
	"filed_by" uuid,
	"withdrawn_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"source" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policies_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "policies_titled" CHECK (length(btrim(title)) between 1 and 300),
	CONSTRAINT "policies_binding_has_deadlines" CHECK (not "policies"."binding" or ("policies"."receipt_due_on" is not null and "policies"."plan_due_on" is not null and "policies"."in_force_from" is not null)),
	CONSTRAINT "policies_functions_known" CHECK ("policies"."functions" <@ array['decision','division','promotion','pilot','standard','platform','supervision']),
	CONSTRAINT "policies_force_period" CHECK ("policies"."in_force_until" is null or "policies"."in_force_from" is not null and "policies"."in_force_until" >= "policies"."in_force_from")
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"programme_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"received_by" uuid,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "receipts_programme_id_policy_id_unit_id_pk" PRIMARY KEY("programme_id","policy_id","unit_id")
);
--> statement-breakpoint
ALTER TABLE "attachments" DROP CONSTRAINT "attachments_one_owner";--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "local_plan_id" uuid;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "action_id" uuid;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "compares_units" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "uses_letters" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "not_government_led" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "exemptions" ADD CONSTRAINT "exemptions_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemptions" ADD CONSTRAINT "exemptions_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemptions" ADD CONSTRAINT "exemptions_refused_by_people_id_fk" FOREIGN KEY ("refused_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemptions" ADD CONSTRAINT "exemptions_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_drafted_by_people_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_assignment" FOREIGN KEY ("programme_id","assignment_id") REFERENCES "public"."assignments"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_amounts" ADD CONSTRAINT "benefit_amounts_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_amounts" ADD CONSTRAINT "benefit_amounts_verified_by_people_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_amounts" ADD CONSTRAINT "benefit_amounts_benefit" FOREIGN KEY ("programme_id","benefit_id") REFERENCES "public"."benefits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefits" ADD CONSTRAINT "benefits_interest" FOREIGN KEY ("programme_id","interest_id") REFERENCES "public"."interests"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_claimed_by_people_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_answers" ADD CONSTRAINT "pulse_answers_pulse" FOREIGN KEY ("programme_id","pulse_id") REFERENCES "public"."pulses"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_invitations" ADD CONSTRAINT "pulse_invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_invitations" ADD CONSTRAINT "pulse_invitations_pulse" FOREIGN KEY ("programme_id","pulse_id") REFERENCES "public"."pulses"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_invitations" ADD CONSTRAINT "pulse_invitations_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulses" ADD CONSTRAINT "pulses_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulses" ADD CONSTRAINT "pulses_stage" FOREIGN KEY ("programme_id","stage_id") REFERENCES "public"."stages"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_done_by_people_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_decision" FOREIGN KEY ("programme_id","decision_id") REFERENCES "public"."decisions"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cadences" ADD CONSTRAINT "cadences_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meeting" FOREIGN KEY ("programme_id","meeting_id") REFERENCES "public"."meetings"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_meeting" FOREIGN KEY ("programme_id","meeting_id") REFERENCES "public"."meetings"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_answers" ADD CONSTRAINT "issue_answers_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_answers" ADD CONSTRAINT "issue_answers_issue" FOREIGN KEY ("programme_id","issue_id") REFERENCES "public"."issues"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_answers" ADD CONSTRAINT "issue_answers_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_raised_by_people_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_settled_by_people_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_raising_unit" FOREIGN KEY ("programme_id","raised_by_unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_called_by_people_id_fk" FOREIGN KEY ("called_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_mounts" ADD CONSTRAINT "catalogue_mounts_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_mounts" ADD CONSTRAINT "catalogue_mounts_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_mounts" ADD CONSTRAINT "catalogue_mounts_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogues" ADD CONSTRAINT "catalogues_frozen_by_people_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogues" ADD CONSTRAINT "catalogues_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connection_steps" ADD CONSTRAINT "connection_steps_claimed_by_people_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connection_steps" ADD CONSTRAINT "connection_steps_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connection_steps" ADD CONSTRAINT "connection_steps_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_from" FOREIGN KEY ("programme_id","from_unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legacy_systems" ADD CONSTRAINT "legacy_systems_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legacy_systems" ADD CONSTRAINT "legacy_systems_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_item_usage" ADD CONSTRAINT "list_item_usage_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_item_usage" ADD CONSTRAINT "list_item_usage_item" FOREIGN KEY ("programme_id","list_item_id") REFERENCES "public"."list_items"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_items" ADD CONSTRAINT "list_items_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_items" ADD CONSTRAINT "list_items_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_items" ADD CONSTRAINT "list_items_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_tasks" ADD CONSTRAINT "clause_tasks_clause" FOREIGN KEY ("programme_id","clause_id") REFERENCES "public"."clauses"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_tasks" ADD CONSTRAINT "clause_tasks_task" FOREIGN KEY ("programme_id","key_task_id") REFERENCES "public"."key_tasks"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_units" ADD CONSTRAINT "clause_units_clause" FOREIGN KEY ("programme_id","clause_id") REFERENCES "public"."clauses"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_units" ADD CONSTRAINT "clause_units_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_policy" FOREIGN KEY ("programme_id","policy_id") REFERENCES "public"."policies"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_issued_by_people_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_signed_by_people_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_plans" ADD CONSTRAINT "local_plans_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_plans" ADD CONSTRAINT "local_plans_policy" FOREIGN KEY ("programme_id","policy_id") REFERENCES "public"."policies"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_plans" ADD CONSTRAINT "local_plans_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_filed_by_people_id_fk" FOREIGN KEY ("filed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_received_by_people_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_policy" FOREIGN KEY ("programme_id","policy_id") REFERENCES "public"."policies"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exemptions_of_unit" ON "exemptions" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "resources_of_unit" ON "resources" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "resources_of_assignment" ON "resources" USING btree ("programme_id","assignment_id");--> statement-breakpoint
CREATE INDEX "benefit_amounts_of_benefit" ON "benefit_amounts" USING btree ("programme_id","benefit_id","on");--> statement-breakpoint
CREATE INDEX "benefits_of_unit" ON "benefits" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "interests_of_unit" ON "interests" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "interests_unanswered" ON "interests" USING btree ("programme_id","claimed_on") WHERE answered_on is null and withdrawn_on is null;--> statement-breakpoint
CREATE INDEX "pulse_answers_of_unit" ON "pulse_answers" USING btree ("programme_id","unit_id","pulse_id");--> statement-breakpoint
CREATE INDEX "pulse_invitations_of_unit" ON "pulse_invitations" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "actions_of_unit" ON "actions" USING btree ("programme_id","unit_id","due_on");--> statement-breakpoint
CREATE INDEX "actions_of_decision" ON "actions" USING btree ("programme_id","decision_id");--> statement-breakpoint
CREATE INDEX "decisions_of_meeting" ON "decisions" USING btree ("programme_id","meeting_id","ordinal");--> statement-breakpoint
CREATE INDEX "invitations_of_unit" ON "invitations" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "invitations_of_meeting" ON "invitations" USING btree ("programme_id","meeting_id");--> statement-breakpoint
CREATE INDEX "issue_answers_of_unit" ON "issue_answers" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "issue_answers_of_issue" ON "issue_answers" USING btree ("programme_id","issue_id");--> statement-breakpoint
CREATE INDEX "issues_open" ON "issues" USING btree ("programme_id","raised_on") WHERE settled_on is null;--> statement-breakpoint
CREATE INDEX "meetings_by_day" ON "meetings" USING btree ("programme_id","held_on");--> statement-breakpoint
CREATE INDEX "catalogue_mounts_of_unit" ON "catalogue_mounts" USING btree ("programme_id","unit_id","on");--> statement-breakpoint
CREATE INDEX "data_requests_of_unit" ON "data_requests" USING btree ("programme_id","unit_id","asked_on");--> statement-breakpoint
CREATE INDEX "data_requests_from_unit" ON "data_requests" USING btree ("programme_id","from_unit_id");--> statement-breakpoint
CREATE INDEX "legacy_systems_of_unit" ON "legacy_systems" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "list_items_of_unit" ON "list_items" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "clause_tasks_of_task" ON "clause_tasks" USING btree ("programme_id","key_task_id");--> statement-breakpoint
CREATE INDEX "clause_units_of_unit" ON "clause_units" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE INDEX "clauses_of_policy" ON "clauses" USING btree ("programme_id","policy_id","ordinal");--> statement-breakpoint
CREATE INDEX "letters_of_unit" ON "letters" USING btree ("programme_id","unit_id","issued_on");--> statement-breakpoint
CREATE INDEX "local_plans_of_unit" ON "local_plans" USING btree ("programme_id","unit_id","policy_id");--> statement-breakpoint
CREATE INDEX "receipts_of_unit" ON "receipts" USING btree ("programme_id","unit_id");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_letter" FOREIGN KEY ("programme_id","letter_id") REFERENCES "public"."letters"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_local_plan" FOREIGN KEY ("programme_id","local_plan_id") REFERENCES "public"."local_plans"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_action" FOREIGN KEY ("programme_id","action_id") REFERENCES "public"."actions"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_of_letter" ON "attachments" USING btree ("programme_id","letter_id");--> statement-breakpoint
CREATE INDEX "attachments_of_local_plan" ON "attachments" USING btree ("programme_id","local_plan_id");--> statement-breakpoint
CREATE INDEX "attachments_of_action" ON "attachments" USING btree ("programme_id","action_id");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_one_owner" CHECK (num_nonnulls("attachments"."report_id", "attachments"."visit_id", "attachments"."finding_id", "attachments"."rectification_id", "attachments"."letter_id", "attachments"."local_plan_id", "attachments"."action_id") = case when "attachments"."attached_at" is null then 0 else 1 end);--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_led" CHECK ("programmes"."not_government_led" in (0, 0.5, 1));