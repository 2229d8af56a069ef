-- The escalation ladder: its steps a programme, every rung a duty reached (once, by the key), slips and what a named
-- person decides, extensions. Partial indexes on the due day of what is open keep the sweep's cost to what is due.

CREATE TYPE "public"."duty_kind" AS ENUM('assignment', 'milestone', 'report', 'finding', 'receipt', 'local-plan', 'action', 'request', 'letter', 'extension', 'issue');--> statement-breakpoint
CREATE TYPE "public"."rung" AS ENUM('early', 'near', 'eve', 'chase', 'blue', 'orange', 'red', 'talk', 'circular');--> statement-breakpoint
CREATE TABLE "extensions" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"kind" "duty_kind" NOT NULL,
	"record_id" uuid NOT NULL,
	"item" text NOT NULL,
	"item_en" text NOT NULL,
	"due_on" date NOT NULL,
	"new_due_on" date NOT NULL,
	"reason" text NOT NULL,
	"group" "group" NOT NULL,
	"asked_on" date NOT NULL,
	"asked_by" uuid,
	"decide_by" date NOT NULL,
	"granted_on" date,
	"granted_by" uuid,
	"refused_on" date,
	"refused_by" uuid,
	"decision" text,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "extensions_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "extensions_reasoned" CHECK (length(btrim(reason)) between 1 and 1000),
	CONSTRAINT "extensions_later" CHECK ("extensions"."new_due_on" > "extensions"."due_on"),
	CONSTRAINT "extensions_in_time" CHECK ("extensions"."asked_on" <= "extensions"."due_on"),
	CONSTRAINT "extensions_decided_once" CHECK ("extensions"."granted_on" is null or "extensions"."refused_on" is null),
	CONSTRAINT "extensions_refused_with_reason" CHECK ("extensions"."refused_on" is null or "extensions"."decision" is not null),
	CONSTRAINT "extensions_of_what" CHECK ("extensions"."kind" in ('assignment', 'milestone', 'finding', 'action'))
);
--> statement-breakpoint
CREATE TABLE "chases" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" "duty_kind" NOT NULL,
	"record_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"on" date NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "chases_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "chases_once_a_day" UNIQUE("programme_id","kind","record_id","unit_id","on")
);
--> statement-breakpoint
CREATE TABLE "escalations" (
	"programme_id" uuid NOT NULL,
	"kind" "duty_kind" NOT NULL,
	"record_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"rung" "rung" NOT NULL,
	"reached_on" date NOT NULL,
	"sent_on" date,
	"left_on" date,
	CONSTRAINT "escalations_programme_id_kind_record_id_unit_id_due_on_rung_pk" PRIMARY KEY("programme_id","kind","record_id","unit_id","due_on","rung"),
	CONSTRAINT "escalations_left_after_reached" CHECK ("escalations"."left_on" is null or "escalations"."left_on" >= "escalations"."reached_on")
);
--> statement-breakpoint
CREATE TABLE "ladders" (
	"programme_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"early" integer,
	"near" integer,
	"eve" integer,
	"chase" integer NOT NULL,
	"blue" integer,
	"orange" integer,
	"red" integer,
	"reply_within" integer NOT NULL,
	"set_by" uuid,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "ladders_programme_id_pk" PRIMARY KEY("programme_id"),
	CONSTRAINT "ladders_before_due" CHECK (greatest("ladders"."early", "ladders"."near", "ladders"."eve") < 0),
	CONSTRAINT "ladders_after_due" CHECK (least("ladders"."chase", "ladders"."blue", "ladders"."orange", "ladders"."red") > 0),
	CONSTRAINT "ladders_reply" CHECK ("ladders"."reply_within" between 1 and 60)
);
--> statement-breakpoint
CREATE TABLE "slips" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"rung" "rung" NOT NULL,
	"kind" "duty_kind" NOT NULL,
	"record_id" uuid NOT NULL,
	"item" text NOT NULL,
	"item_en" text NOT NULL,
	"due_on" date NOT NULL,
	"days_over" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"proposed_on" date,
	"proposed_by" uuid,
	"refused_on" date,
	"refused_by" uuid,
	"refused_why" text,
	"issued_on" date,
	"issued_by" uuid,
	"reply_due_on" date,
	"received_on" date,
	"received_at" timestamp with time zone,
	"received_by" uuid,
	"reply" text,
	"replied_on" date,
	"replied_by" uuid,
	"closed_on" date,
	"closed_by" uuid,
	"closing" text,
	"number" text,
	"paper_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "slips_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "slips_paper_rungs" CHECK ("slips"."rung" in ('blue', 'orange', 'red', 'talk', 'circular')),
	CONSTRAINT "slips_named_person" CHECK ("slips"."issued_on" is null or "slips"."issued_by" is not null or "slips"."rung" in ('blue', 'orange')),
	CONSTRAINT "slips_decided_once" CHECK ("slips"."issued_on" is null or "slips"."refused_on" is null),
	CONSTRAINT "slips_begun" CHECK (num_nonnulls("slips"."proposed_on", "slips"."issued_on") > 0),
	CONSTRAINT "slips_item" CHECK (length(btrim(item)) between 1 and 1000),
	CONSTRAINT "slips_refused_with_reason" CHECK (num_nonnulls("slips"."refused_on", "slips"."refused_by", "slips"."refused_why") in (0, 3)),
	CONSTRAINT "slips_received_whole" CHECK (num_nonnulls("slips"."received_on", "slips"."received_at", "slips"."received_by") in (0, 3)),
	CONSTRAINT "slips_replied_whole" CHECK (num_nonnulls("slips"."reply", "slips"."replied_on", "slips"."replied_by") in (0, 3)),
	CONSTRAINT "slips_closed_whole" CHECK (num_nonnulls("slips"."closed_on", "slips"."closed_by", "slips"."closing") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "attachments" DROP CONSTRAINT "attachments_one_owner";--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "slip_id" uuid;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_refused_by_people_id_fk" FOREIGN KEY ("refused_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chases" ADD CONSTRAINT "chases_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chases" ADD CONSTRAINT "chases_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladders" ADD CONSTRAINT "ladders_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ladders" ADD CONSTRAINT "ladders_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_refused_by_people_id_fk" FOREIGN KEY ("refused_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_issued_by_people_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_received_by_people_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_replied_by_people_id_fk" FOREIGN KEY ("replied_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "extensions_of_unit" ON "extensions" USING btree ("programme_id","unit_id","asked_on");--> statement-breakpoint
CREATE UNIQUE INDEX "extensions_one_open" ON "extensions" USING btree ("programme_id","kind","record_id") WHERE granted_on is null and refused_on is null;--> statement-breakpoint
CREATE INDEX "extensions_undecided" ON "extensions" USING btree ("programme_id","decide_by") WHERE granted_on is null and refused_on is null;--> statement-breakpoint
CREATE INDEX "escalations_standing" ON "escalations" USING btree ("programme_id","reached_on") WHERE left_on is null;--> statement-breakpoint
CREATE INDEX "escalations_of_unit" ON "escalations" USING btree ("programme_id","unit_id","reached_on");--> statement-breakpoint
CREATE INDEX "slips_of_unit" ON "slips" USING btree ("programme_id","unit_id","issued_on");--> statement-breakpoint
CREATE INDEX "slips_of_duty" ON "slips" USING btree ("programme_id","kind","record_id");--> statement-breakpoint
CREATE INDEX "slips_by_day" ON "slips" USING btree ("programme_id","issued_on");--> statement-breakpoint
CREATE INDEX "slips_undecided" ON "slips" USING btree ("programme_id","proposed_on") WHERE issued_on is null and refused_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "slips_proposed_once" ON "slips" USING btree ("programme_id","kind","record_id","unit_id","rung") WHERE issued_on is null and refused_on is null;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_slip" FOREIGN KEY ("programme_id","slip_id") REFERENCES "public"."slips"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "milestones_open_due" ON "milestones" USING btree ("programme_id","due_on") WHERE reached_on is null and removed_at is null;--> statement-breakpoint
CREATE INDEX "attachments_of_slip" ON "attachments" USING btree ("programme_id","slip_id");--> statement-breakpoint
CREATE INDEX "actions_open_due" ON "actions" USING btree ("programme_id","due_on") WHERE done_on is null;--> statement-breakpoint
CREATE INDEX "issue_answers_open_due" ON "issue_answers" USING btree ("programme_id","due_on") WHERE answered_on is null;--> statement-breakpoint
CREATE INDEX "data_requests_open" ON "data_requests" USING btree ("programme_id","asked_on") WHERE answered_on is null;--> statement-breakpoint
CREATE INDEX "letters_open_due" ON "letters" USING btree ("programme_id","due_on") WHERE signed_on is null and superseded_on is null;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_one_owner" CHECK (num_nonnulls("attachments"."report_id", "attachments"."visit_id", "attachments"."visit_draft_id", "attachments"."finding_id", "attachments"."rectification_id", "attachments"."letter_id", "attachments"."local_plan_id", "attachments"."action_id", "attachments"."self_check_id", "attachments"."slip_id") = case when "attachments"."attached_at" is null then 0 else 1 end);--> statement-breakpoint
-- A programme that is already under way takes its ladder up today: what was late before is not punished at a stroke.
insert into "ladders" ("programme_id", "from_on", "early", "near", "eve", "chase", "blue", "orange", "red", "reply_within")
select id, coalesce(example_day, (now() at time zone 'Asia/Shanghai')::date), -7, -3, -1, 1, 3, 7, 15, 5 from "programmes";
