-- Each method of a visit has facts of its own; a talk's promises become actions; units check themselves before a visit;
-- a grave finding is closed by several signatures; accepted completions are drawn to be looked at once more.
-- Letters logged before this day went out on the day of the visit: nothing else was known of them.

CREATE TYPE "public"."check_dimension" AS ENUM('goal', 'interest', 'policy', 'supervision', 'platform', 'mechanism');--> statement-breakpoint
CREATE TABLE "sign_offs" (
	"programme_id" uuid NOT NULL,
	"rectification_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"signed_on" date NOT NULL,
	"signed_by" uuid NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_offs_programme_id_rectification_id_level_pk" PRIMARY KEY("programme_id","rectification_id","level"),
	CONSTRAINT "sign_offs_level" CHECK ("sign_offs"."level" between 1 and 9)
);
--> statement-breakpoint
CREATE TABLE "rechecks" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"month" text NOT NULL,
	"assignment_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"confirmed_on" date NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"due_on" date NOT NULL,
	"verification_id" uuid,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rechecks_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "rechecks_month" CHECK ("rechecks"."month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "rechecks_due" CHECK ("rechecks"."due_on" >= "rechecks"."confirmed_on")
);
--> statement-breakpoint
CREATE TABLE "check_items" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"check_list_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"text_en" text,
	"basis" text DEFAULT '' NOT NULL,
	"dimension" "check_dimension",
	CONSTRAINT "check_items_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "check_items_worded" CHECK (length(btrim(text)) between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "check_lists" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"series_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"title" text NOT NULL,
	"title_en" text,
	"made_on" date NOT NULL,
	"made_by" uuid NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_lists_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "check_lists_titled" CHECK (length(btrim(title)) between 1 and 200),
	CONSTRAINT "check_lists_editions" CHECK ("check_lists"."edition" >= 1)
);
--> statement-breakpoint
CREATE TABLE "check_results" (
	"programme_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"self_check_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"result" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "check_results_programme_id_visit_id_self_check_id_item_id_pk" PRIMARY KEY("programme_id","visit_id","self_check_id","item_id"),
	CONSTRAINT "check_results_known" CHECK ("check_results"."result" in ('true', 'partly', 'false'))
);
--> statement-breakpoint
CREATE TABLE "self_check_answers" (
	"programme_id" uuid NOT NULL,
	"self_check_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "self_check_answers_programme_id_self_check_id_item_id_pk" PRIMARY KEY("programme_id","self_check_id","item_id"),
	CONSTRAINT "self_check_answers_known" CHECK ("self_check_answers"."answer" in ('yes', 'partly', 'no'))
);
--> statement-breakpoint
CREATE TABLE "self_checks" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"check_list_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"sent_on" date NOT NULL,
	"sent_by" uuid NOT NULL,
	"due_on" date NOT NULL,
	"answered_on" date,
	"answered_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "self_checks_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "self_checks_due_after_sent" CHECK ("self_checks"."due_on" >= "self_checks"."sent_on"),
	CONSTRAINT "self_checks_answered_whole" CHECK (("self_checks"."answered_on" is null) = ("self_checks"."answered_by" is null))
);
--> statement-breakpoint
ALTER TABLE "attachments" DROP CONSTRAINT "attachments_one_owner";--> statement-breakpoint
ALTER TABLE "actions" ALTER COLUMN "decision_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "self_check_id" uuid;--> statement-breakpoint
ALTER TABLE "rectifications" ADD COLUMN "responsible" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "rectifications" ADD COLUMN "measures" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "visit_id" uuid;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "sent_on" date;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "reply_due_on" date;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "replied_on" date;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "reply" text;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "addressee_post" text;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "held_at" text;--> statement-breakpoint
ALTER TABLE "visits" ADD COLUMN "convenor" text;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_signed_by_people_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_rectification" FOREIGN KEY ("programme_id","rectification_id") REFERENCES "public"."rectifications"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rechecks" ADD CONSTRAINT "rechecks_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rechecks" ADD CONSTRAINT "rechecks_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rechecks" ADD CONSTRAINT "rechecks_assignment" FOREIGN KEY ("programme_id","assignment_id") REFERENCES "public"."assignments"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rechecks" ADD CONSTRAINT "rechecks_verification" FOREIGN KEY ("programme_id","verification_id") REFERENCES "public"."verifications"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_items" ADD CONSTRAINT "check_items_list" FOREIGN KEY ("programme_id","check_list_id") REFERENCES "public"."check_lists"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_lists" ADD CONSTRAINT "check_lists_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_lists" ADD CONSTRAINT "check_lists_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_results" ADD CONSTRAINT "check_results_visit" FOREIGN KEY ("programme_id","visit_id") REFERENCES "public"."visits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_results" ADD CONSTRAINT "check_results_self_check" FOREIGN KEY ("programme_id","self_check_id") REFERENCES "public"."self_checks"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_results" ADD CONSTRAINT "check_results_item" FOREIGN KEY ("programme_id","item_id") REFERENCES "public"."check_items"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_check_answers" ADD CONSTRAINT "self_check_answers_of" FOREIGN KEY ("programme_id","self_check_id") REFERENCES "public"."self_checks"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_check_answers" ADD CONSTRAINT "self_check_answers_item" FOREIGN KEY ("programme_id","item_id") REFERENCES "public"."check_items"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_checks" ADD CONSTRAINT "self_checks_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_checks" ADD CONSTRAINT "self_checks_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_checks" ADD CONSTRAINT "self_checks_list" FOREIGN KEY ("programme_id","check_list_id") REFERENCES "public"."check_lists"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_checks" ADD CONSTRAINT "self_checks_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sign_offs_one_level_each" ON "sign_offs" USING btree ("programme_id","rectification_id","signed_by");--> statement-breakpoint
CREATE UNIQUE INDEX "rechecks_once" ON "rechecks" USING btree ("programme_id","month","assignment_id");--> statement-breakpoint
CREATE INDEX "rechecks_open" ON "rechecks" USING btree ("programme_id","assignment_id") WHERE verification_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "check_items_in_order" ON "check_items" USING btree ("programme_id","check_list_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "check_lists_edition" ON "check_lists" USING btree ("programme_id","series_id","edition");--> statement-breakpoint
CREATE INDEX "check_results_of_self_check" ON "check_results" USING btree ("programme_id","self_check_id");--> statement-breakpoint
CREATE UNIQUE INDEX "self_checks_once" ON "self_checks" USING btree ("programme_id","check_list_id","unit_id");--> statement-breakpoint
CREATE INDEX "self_checks_of_unit" ON "self_checks" USING btree ("programme_id","unit_id","sent_on");--> statement-breakpoint
CREATE INDEX "self_checks_open_due" ON "self_checks" USING btree ("programme_id","due_on") WHERE answered_on is null;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_self_check" FOREIGN KEY ("programme_id","self_check_id") REFERENCES "public"."self_checks"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_visit" FOREIGN KEY ("programme_id","visit_id") REFERENCES "public"."visits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_of_self_check" ON "attachments" USING btree ("programme_id","self_check_id");--> statement-breakpoint
CREATE INDEX "actions_of_visit" ON "actions" USING btree ("programme_id","visit_id");--> statement-breakpoint
CREATE INDEX "visits_reply_open" ON "visits" USING btree ("programme_id","reply_due_on") WHERE reply_due_on is not null and replied_on is null;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_one_owner" CHECK (num_nonnulls("attachments"."report_id", "attachments"."visit_id", "attachments"."visit_draft_id", "attachments"."finding_id", "attachments"."rectification_id", "attachments"."letter_id", "attachments"."local_plan_id", "attachments"."action_id", "attachments"."self_check_id") = case when "attachments"."attached_at" is null then 0 else 1 end);--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_one_source" CHECK (num_nonnulls("actions"."decision_id", "actions"."visit_id") = 1);--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_letter_of_document" CHECK ("visits"."method" = 'document' or num_nonnulls("visits"."sent_on", "visits"."reply_due_on", "visits"."replied_on", "visits"."reply") = 0);--> statement-breakpoint
UPDATE "visits" SET "sent_on" = "visited_on" WHERE "method" = 'document';--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_letter_sent" CHECK ("visits"."method" <> 'document' or "visits"."sent_on" is not null);--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_reply_after_sending" CHECK (least("visits"."reply_due_on", "visits"."replied_on") >= "visits"."sent_on");--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_reply_whole" CHECK (num_nonnulls("visits"."replied_on", "visits"."reply") in (0, 2));--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_talk_of_talk" CHECK ("visits"."method" = 'talk' or num_nonnulls("visits"."addressee_post", "visits"."reason", "visits"."place", "visits"."held_at", "visits"."convenor") = 0);--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_talk_hour" CHECK ("visits"."held_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');