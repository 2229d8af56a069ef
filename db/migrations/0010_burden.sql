-- What reporting costs 减负: time and reuse of each report, and the repeated requests that were stopped.

CREATE TABLE "stopped_asks" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"unit_id" uuid,
	"what" text NOT NULL,
	"on" date NOT NULL,
	"by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stopped_asks_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "stopped_asks_said" CHECK (length(btrim(what)) between 1 and 300)
);
--> statement-breakpoint
ALTER TABLE "data_requests" ADD COLUMN "repeat_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "seconds_spent" integer;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "fields_filled" integer;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "fields_reused" integer;--> statement-breakpoint
ALTER TABLE "key_tasks" ADD COLUMN "repeat_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "stopped_asks" ADD CONSTRAINT "stopped_asks_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stopped_asks" ADD CONSTRAINT "stopped_asks_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stopped_asks" ADD CONSTRAINT "stopped_asks_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stopped_asks_by_day" ON "stopped_asks" USING btree ("programme_id","on");--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_effort" CHECK ("reports"."seconds_spent" is null or "reports"."seconds_spent" between 0 and 86400);--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reuse" CHECK (num_nonnulls("reports"."fields_filled", "reports"."fields_reused") in (0, 2) and coalesce("reports"."fields_reused" between 0 and "reports"."fields_filled", true));