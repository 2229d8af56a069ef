-- The spine: programmes and their calendar, organisations and units, people and seats, tasks and assignments,
-- reports, visits, findings, evidence, events, notices and measures. Programme first in the keys of what grows.

CREATE TYPE "public"."provenance" AS ENUM('sourced', 'illustrative', 'entered');--> statement-breakpoint
CREATE TYPE "public"."part" AS ENUM('lead', 'support');--> statement-breakpoint
CREATE TYPE "public"."cause" AS ENUM('fragmented-rule', 'split-lines', 'silo-systems', 'data-islands');--> statement-breakpoint
CREATE TYPE "public"."organisation_kind" AS ENUM('department', 'locality', 'enterprise', 'university', 'institute', 'media');--> statement-breakpoint
CREATE TYPE "public"."administration" AS ENUM('system', 'security', 'audit');--> statement-breakpoint
CREATE TYPE "public"."language" AS ENUM('zh-CN', 'en');--> statement-breakpoint
CREATE TYPE "public"."group" AS ENUM('leading', 'promotion', 'technical', 'advisory', 'supervision');--> statement-breakpoint
CREATE TYPE "public"."post" AS ENUM('head', 'member', 'principal', 'deputy', 'liaison', 'technical-contact', 'observer');--> statement-breakpoint
CREATE TYPE "public"."method" AS ENUM('on-site', 'telephone', 'document', 'talk');--> statement-breakpoint
CREATE TABLE "assignments" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"key_task_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"part" "part" DEFAULT 'lead' NOT NULL,
	"target" text DEFAULT '' NOT NULL,
	"target_quantity" double precision,
	"measure_unit" text,
	"baseline_quantity" double precision,
	"named_person" text,
	"starts_on" date NOT NULL,
	"due_on" date NOT NULL,
	"first_due_on" date NOT NULL,
	"weight" double precision DEFAULT 1 NOT NULL,
	"report_every" integer DEFAULT 10,
	"evidence_required" text DEFAULT 'completion' NOT NULL,
	"completed_on" date,
	"accepted_on" date,
	"accepted_by" uuid,
	"issued_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignments_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "assignments_once" UNIQUE("programme_id","key_task_id","unit_id"),
	CONSTRAINT "assignments_period" CHECK ("assignments"."due_on" >= "assignments"."starts_on" and "assignments"."first_due_on" >= "assignments"."starts_on"),
	CONSTRAINT "assignments_weight" CHECK ("assignments"."weight" > 0 and "assignments"."weight" <= 100),
	CONSTRAINT "assignments_target" CHECK ("assignments"."target_quantity" is null or "assignments"."target_quantity" > 0),
	CONSTRAINT "assignments_cycle" CHECK ("assignments"."report_every" is null or "assignments"."report_every" between 1 and 250),
	CONSTRAINT "assignments_accepted_by_someone" CHECK (("assignments"."accepted_on" is null) = ("assignments"."accepted_by" is null)),
	CONSTRAINT "assignments_accepted_after_done" CHECK ("assignments"."accepted_on" is null or "assignments"."completed_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"title" text NOT NULL,
	"due_on" date NOT NULL,
	"first_due_on" date NOT NULL,
	"reached_on" date,
	"removed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "milestones_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "milestones_titled" CHECK (length(btrim(title)) between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid,
	"report_id" uuid,
	"visit_id" uuid,
	"finding_id" uuid,
	"rectification_id" uuid,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"attached_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachments_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "attachments_named" CHECK (length(btrim(name)) between 1 and 255),
	CONSTRAINT "attachments_size" CHECK ("attachments"."bytes" between 1 and 20971520),
	CONSTRAINT "attachments_one_owner" CHECK (num_nonnulls("attachments"."report_id", "attachments"."visit_id", "attachments"."finding_id", "attachments"."rectification_id") = case when "attachments"."attached_at" is null then 0 else 1 end)
);
--> statement-breakpoint
CREATE TABLE "events" (
	"programme_id" uuid NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"on" date NOT NULL,
	"name" text NOT NULL,
	"actor_id" uuid,
	"unit_id" uuid,
	"record_kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"request_id" text,
	CONSTRAINT "events_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"person_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"deed" text NOT NULL,
	"outcome" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "submissions_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"visit_id" uuid,
	"description" text NOT NULL,
	"basis" text DEFAULT '' NOT NULL,
	"cause" "cause" NOT NULL,
	"severity" integer NOT NULL,
	"raised_on" date NOT NULL,
	"raised_by" uuid NOT NULL,
	"due_on" date NOT NULL,
	"closed_on" date,
	"closed_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "findings_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "findings_described" CHECK (length(btrim(description)) between 1 and 2000),
	CONSTRAINT "findings_severity" CHECK ("findings"."severity" between 1 and 3),
	CONSTRAINT "findings_due_after_raised" CHECK ("findings"."due_on" >= "findings"."raised_on"),
	CONSTRAINT "findings_closed_by_someone" CHECK (("findings"."closed_on" is null) = ("findings"."closed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "rectifications" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"finding_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"submitted_on" date NOT NULL,
	"submitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_by" uuid NOT NULL,
	"accepted_on" date,
	"accepted_by" uuid,
	"returned_on" date,
	"returned_by" uuid,
	"return_reason" text,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "rectifications_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "rectifications_answered" CHECK (length(btrim(answer)) between 1 and 5000),
	CONSTRAINT "rectifications_second_person" CHECK ("rectifications"."accepted_by" is null or "rectifications"."accepted_by" <> "rectifications"."submitted_by"),
	CONSTRAINT "rectifications_accepted_whole" CHECK (("rectifications"."accepted_on" is null) = ("rectifications"."accepted_by" is null)),
	CONSTRAINT "rectifications_returned_whole" CHECK (num_nonnulls("rectifications"."returned_on", "rectifications"."returned_by", "rectifications"."return_reason") in (0, 3)),
	CONSTRAINT "rectifications_judged_once" CHECK ("rectifications"."accepted_on" is null or "rectifications"."returned_on" is null)
);
--> statement-breakpoint
CREATE TABLE "revisits" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"finding_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"on" date NOT NULL,
	"result" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revisits_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "measures" (
	"programme_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"part" text NOT NULL,
	"numerator" double precision NOT NULL,
	"denominator" double precision NOT NULL,
	"standing" text NOT NULL,
	"on" date NOT NULL,
	"model_version" integer NOT NULL,
	"measured_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "measures_programme_id_unit_id_part_pk" PRIMARY KEY("programme_id","unit_id","part")
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"programme_id" uuid NOT NULL,
	"on" date NOT NULL,
	"unit_id" uuid NOT NULL,
	"model_version" integer NOT NULL,
	"measures" jsonb NOT NULL,
	"scores" jsonb NOT NULL,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "snapshots_programme_id_on_unit_id_pk" PRIMARY KEY("programme_id","on","unit_id")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"params" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"path" text NOT NULL,
	"unit_id" uuid,
	"event_id" bigint,
	"on" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notices_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "notices_told_once" UNIQUE("programme_id","person_id","key")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" "organisation_kind" NOT NULL,
	"code" text,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"short_zh" text NOT NULL,
	"short_en" text NOT NULL,
	"parent_id" uuid,
	"position" integer DEFAULT 0 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"source" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_id_pk" PRIMARY KEY("id"),
	CONSTRAINT "organisations_code_unique" UNIQUE("code"),
	CONSTRAINT "organisations_named" CHECK (length(btrim(name_zh)) between 1 and 200),
	CONSTRAINT "organisations_not_own_parent" CHECK ("organisations"."parent_id" is null or "organisations"."parent_id" <> "organisations"."id")
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_tokens_id_pk" PRIMARY KEY("id"),
	CONSTRAINT "api_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"username" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"organisation_id" uuid,
	"administration" "administration",
	"password_hash" text,
	"must_change_password" boolean DEFAULT false NOT NULL,
	"language" "language" DEFAULT 'zh-CN' NOT NULL,
	"disabled_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_id_pk" PRIMARY KEY("id"),
	CONSTRAINT "people_named" CHECK (length(btrim(name)) between 1 and 80),
	CONSTRAINT "people_username_shape" CHECK ("people"."username" ~ '^[a-z0-9][a-z0-9._-]{1,62}$')
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"address" text,
	"agent" text,
	CONSTRAINT "sessions_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"precision" text NOT NULL,
	"text_zh" text NOT NULL,
	"text_en" text NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"source" text,
	CONSTRAINT "checkpoints_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"is_example" boolean DEFAULT false NOT NULL,
	"example_day" date,
	"model_version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programmes_id_pk" PRIMARY KEY("id"),
	CONSTRAINT "programmes_code_unique" UNIQUE("code"),
	CONSTRAINT "programmes_period" CHECK ("programmes"."ends_on" >= "programmes"."starts_on"),
	CONSTRAINT "programmes_only_examples_have_a_day" CHECK ("programmes"."example_day" is null or "programmes"."is_example")
);
--> statement-breakpoint
CREATE TABLE "stages" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"ordinal" integer NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"source" text,
	CONSTRAINT "stages_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "stages_ordinal" UNIQUE("programme_id","ordinal"),
	CONSTRAINT "stages_period" CHECK ("stages"."ends_on" >= "stages"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"for_due_on" date,
	"percent" double precision NOT NULL,
	"quantity" double precision,
	"sentence" text NOT NULL,
	"problems" text DEFAULT '' NOT NULL,
	"help_needed" text DEFAULT '' NOT NULL,
	"next_step" text DEFAULT '' NOT NULL,
	"claims_completion" boolean DEFAULT false NOT NULL,
	"written_by" uuid NOT NULL,
	"submitted_at" timestamp with time zone,
	"submitted_on" date,
	"accepted_at" timestamp with time zone,
	"accepted_on" date,
	"accepted_by" uuid,
	"returned_at" timestamp with time zone,
	"returned_on" date,
	"returned_by" uuid,
	"return_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reports_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "reports_percent" CHECK ("reports"."percent" between 0 and 100),
	CONSTRAINT "reports_quantity" CHECK ("reports"."quantity" is null or "reports"."quantity" >= 0),
	CONSTRAINT "reports_said" CHECK ("reports"."submitted_at" is null or (length(btrim(sentence)) between 1 and 2000)),
	CONSTRAINT "reports_reviewed_once" CHECK ("reports"."accepted_at" is null or "reports"."returned_at" is null),
	CONSTRAINT "reports_accepted_whole" CHECK (num_nonnulls("reports"."accepted_at", "reports"."accepted_on", "reports"."accepted_by") in (0, 3)),
	CONSTRAINT "reports_returned_with_reason" CHECK (num_nonnulls("reports"."returned_at", "reports"."returned_on", "reports"."returned_by", "reports"."return_reason") in (0, 4)),
	CONSTRAINT "reports_submitted_whole" CHECK (("reports"."submitted_at" is null) = ("reports"."submitted_on" is null))
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"group" "group",
	"unit_id" uuid,
	"post" "post" NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "seats_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "seats_place" CHECK (case when "seats"."post" in ('head','member') then "seats"."group" is not null and "seats"."unit_id" is null
               when "seats"."post" = 'observer' then "seats"."group" is null and "seats"."unit_id" is null
               else "seats"."group" is null and "seats"."unit_id" is not null end),
	CONSTRAINT "seats_period" CHECK ("seats"."until_on" is null or "seats"."until_on" >= "seats"."from_on")
);
--> statement-breakpoint
CREATE TABLE "key_tasks" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"stage_id" uuid NOT NULL,
	"number" integer,
	"position" integer DEFAULT 0 NOT NULL,
	"title" text NOT NULL,
	"title_en" text,
	"content" text DEFAULT '' NOT NULL,
	"due_on" date NOT NULL,
	"issued_on" date NOT NULL,
	"issued_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"source" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "key_tasks_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "key_tasks_titled" CHECK (length(btrim(title)) between 1 and 200),
	CONSTRAINT "key_tasks_due_after_issue" CHECK ("key_tasks"."due_on" >= "key_tasks"."issued_on")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "units_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "units_once" UNIQUE("programme_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"visit_id" uuid,
	"percent" double precision NOT NULL,
	"basis" text NOT NULL,
	"verified_on" date NOT NULL,
	"verified_by" uuid NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verifications_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "verifications_percent" CHECK ("verifications"."percent" between 0 and 100),
	CONSTRAINT "verifications_basis" CHECK (length(btrim(basis)) between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "visit_members" (
	"programme_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "visit_members_programme_id_visit_id_person_id_pk" PRIMARY KEY("programme_id","visit_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"method" "method" NOT NULL,
	"visited_on" date NOT NULL,
	"where" text DEFAULT '' NOT NULL,
	"met" text DEFAULT '' NOT NULL,
	"record" text NOT NULL,
	"conclusion" text DEFAULT '' NOT NULL,
	"logged_by" uuid NOT NULL,
	"logged_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visits_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "visits_recorded" CHECK (length(btrim(record)) between 1 and 5000),
	CONSTRAINT "visits_not_before_they_happen" CHECK ("visits"."logged_on" >= "visits"."visited_on")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_task" FOREIGN KEY ("programme_id","key_task_id") REFERENCES "public"."key_tasks"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_assignment" FOREIGN KEY ("programme_id","assignment_id") REFERENCES "public"."assignments"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_people_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_report" FOREIGN KEY ("programme_id","report_id") REFERENCES "public"."reports"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_visit" FOREIGN KEY ("programme_id","visit_id") REFERENCES "public"."visits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_finding" FOREIGN KEY ("programme_id","finding_id") REFERENCES "public"."findings"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_rectification" FOREIGN KEY ("programme_id","rectification_id") REFERENCES "public"."rectifications"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_raised_by_people_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_visit" FOREIGN KEY ("programme_id","visit_id") REFERENCES "public"."visits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectifications" ADD CONSTRAINT "rectifications_submitted_by_people_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectifications" ADD CONSTRAINT "rectifications_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectifications" ADD CONSTRAINT "rectifications_returned_by_people_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectifications" ADD CONSTRAINT "rectifications_finding" FOREIGN KEY ("programme_id","finding_id") REFERENCES "public"."findings"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisits" ADD CONSTRAINT "revisits_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisits" ADD CONSTRAINT "revisits_finding" FOREIGN KEY ("programme_id","finding_id") REFERENCES "public"."findings"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_returned_by_people_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_assignment" FOREIGN KEY ("programme_id","assignment_id") REFERENCES "public"."assignments"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_tasks" ADD CONSTRAINT "key_tasks_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_tasks" ADD CONSTRAINT "key_tasks_issued_by_people_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_tasks" ADD CONSTRAINT "key_tasks_stage" FOREIGN KEY ("programme_id","stage_id") REFERENCES "public"."stages"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_verified_by_people_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_assignment" FOREIGN KEY ("programme_id","assignment_id") REFERENCES "public"."assignments"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_visit" FOREIGN KEY ("programme_id","visit_id") REFERENCES "public"."visits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_members" ADD CONSTRAINT "visit_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_members" ADD CONSTRAINT "visit_members_visit" FOREIGN KEY ("programme_id","visit_id") REFERENCES "public"."visits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_logged_by_people_id_fk" FOREIGN KEY ("logged_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_of_unit" ON "assignments" USING btree ("programme_id","unit_id","due_on");--> statement-breakpoint
CREATE INDEX "assignments_open_due" ON "assignments" USING btree ("programme_id","due_on") WHERE accepted_on is null;--> statement-breakpoint
CREATE INDEX "milestones_of_assignment" ON "milestones" USING btree ("programme_id","assignment_id","due_on");--> statement-breakpoint
CREATE INDEX "attachments_of_report" ON "attachments" USING btree ("programme_id","report_id");--> statement-breakpoint
CREATE INDEX "attachments_of_visit" ON "attachments" USING btree ("programme_id","visit_id");--> statement-breakpoint
CREATE INDEX "attachments_of_finding" ON "attachments" USING btree ("programme_id","finding_id");--> statement-breakpoint
CREATE INDEX "attachments_of_rectification" ON "attachments" USING btree ("programme_id","rectification_id");--> statement-breakpoint
CREATE INDEX "attachments_loose" ON "attachments" USING btree ("created_at") WHERE attached_at is null;--> statement-breakpoint
CREATE INDEX "events_of_record" ON "events" USING btree ("programme_id","record_kind","record_id","id");--> statement-breakpoint
CREATE INDEX "events_of_unit" ON "events" USING btree ("programme_id","unit_id","id");--> statement-breakpoint
CREATE INDEX "events_of_actor" ON "events" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "submissions_age" ON "submissions" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "findings_of_unit" ON "findings" USING btree ("programme_id","unit_id","due_on");--> statement-breakpoint
CREATE INDEX "findings_open_due" ON "findings" USING btree ("programme_id","due_on") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "findings_of_visit" ON "findings" USING btree ("programme_id","visit_id");--> statement-breakpoint
CREATE INDEX "rectifications_of_finding" ON "rectifications" USING btree ("programme_id","finding_id","submitted_at");--> statement-breakpoint
CREATE INDEX "rectifications_of_unit" ON "rectifications" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rectifications_one_open" ON "rectifications" USING btree ("programme_id","finding_id") WHERE accepted_on is null and returned_on is null;--> statement-breakpoint
CREATE INDEX "revisits_of_unit" ON "revisits" USING btree ("programme_id","unit_id","on");--> statement-breakpoint
CREATE INDEX "snapshots_of_unit" ON "snapshots" USING btree ("programme_id","unit_id","on");--> statement-breakpoint
CREATE INDEX "notices_of_person" ON "notices" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("person_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "organisations_parent" ON "organisations" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "api_tokens_person" ON "api_tokens" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_username" ON "people" USING btree (lower("username"));--> statement-breakpoint
CREATE INDEX "people_organisation" ON "people" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "checkpoints_day" ON "checkpoints" USING btree ("programme_id","on");--> statement-breakpoint
CREATE INDEX "reports_of_assignment" ON "reports" USING btree ("programme_id","assignment_id","submitted_at");--> statement-breakpoint
CREATE INDEX "reports_of_unit" ON "reports" USING btree ("programme_id","unit_id","submitted_on");--> statement-breakpoint
CREATE INDEX "reports_awaiting" ON "reports" USING btree ("programme_id","submitted_at") WHERE submitted_at is not null and accepted_at is null and returned_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "reports_one_draft" ON "reports" USING btree ("programme_id","assignment_id") WHERE submitted_at is null;--> statement-breakpoint
CREATE INDEX "seats_person" ON "seats" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "seats_unit_post" ON "seats" USING btree ("programme_id","unit_id","post");--> statement-breakpoint
CREATE UNIQUE INDEX "seats_held_once_in_group" ON "seats" USING btree ("programme_id","person_id","group","post") WHERE "seats"."until_on" is null and "seats"."group" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "seats_held_once_for_unit" ON "seats" USING btree ("programme_id","person_id",coalesce("unit_id", '00000000-0000-0000-0000-000000000000'),"post") WHERE "seats"."until_on" is null and "seats"."group" is null;--> statement-breakpoint
CREATE INDEX "key_tasks_position" ON "key_tasks" USING btree ("programme_id","position");--> statement-breakpoint
CREATE INDEX "units_by_id" ON "units" USING btree ("id");--> statement-breakpoint
CREATE INDEX "verifications_of_unit" ON "verifications" USING btree ("programme_id","unit_id","verified_on");--> statement-breakpoint
CREATE INDEX "verifications_of_assignment" ON "verifications" USING btree ("programme_id","assignment_id","verified_on");--> statement-breakpoint
CREATE INDEX "visits_of_unit" ON "visits" USING btree ("programme_id","unit_id","visited_on");--> statement-breakpoint
CREATE INDEX "visits_by_day" ON "visits" USING btree ("programme_id","visited_on");