-- A visit is written on a device without a network, perhaps on two: until it is submitted it is a draft with a version,
-- and a photo that has arrived belongs to the draft, lest the daily sweep of loose files takes it.

CREATE TABLE "visit_drafts" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"member_ids" uuid[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"started_by" uuid NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"visit_id" uuid,
	"discarded_by" uuid,
	"discarded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visit_drafts_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "visit_drafts_discarded" CHECK (("visit_drafts"."discarded_at" is null) = ("visit_drafts"."discarded_by" is null)),
	CONSTRAINT "visit_drafts_one_end" CHECK ("visit_drafts"."visit_id" is null or "visit_drafts"."discarded_at" is null),
	CONSTRAINT "visit_drafts_size" CHECK (length("visit_drafts"."content"::text) <= 400000)
);
--> statement-breakpoint
ALTER TABLE "attachments" DROP CONSTRAINT "attachments_one_owner";--> statement-breakpoint
ALTER TABLE "attachments" ADD COLUMN "visit_draft_id" uuid;--> statement-breakpoint
ALTER TABLE "visit_drafts" ADD CONSTRAINT "visit_drafts_started_by_people_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_drafts" ADD CONSTRAINT "visit_drafts_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_drafts" ADD CONSTRAINT "visit_drafts_discarded_by_people_id_fk" FOREIGN KEY ("discarded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_drafts" ADD CONSTRAINT "visit_drafts_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_drafts" ADD CONSTRAINT "visit_drafts_visit" FOREIGN KEY ("programme_id","visit_id") REFERENCES "public"."visits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "visit_drafts_open" ON "visit_drafts" USING btree ("programme_id","started_by") WHERE visit_id is null and discarded_at is null;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_visit_draft" FOREIGN KEY ("programme_id","visit_draft_id") REFERENCES "public"."visit_drafts"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_of_visit_draft" ON "attachments" USING btree ("programme_id","visit_draft_id");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_one_owner" CHECK (num_nonnulls("attachments"."report_id", "attachments"."visit_id", "attachments"."visit_draft_id", "attachments"."finding_id", "attachments"."rectification_id", "attachments"."letter_id", "attachments"."local_plan_id", "attachments"."action_id") = case when "attachments"."attached_at" is null then 0 else 1 end);