-- Messages out of the house: who is told by which channel, what waits, what went, what was given up.
-- `deliveries_one_waiting` is the peace of a receiver as a constraint: however much happens while a channel is away,
-- one message waits for each. What was told before this is marked as passed on, or everybody's first message would be
-- everything that ever happened.

CREATE TYPE "public"."notice_pace" AS ENUM('at-once', 'daily', 'weekly', 'never');--> statement-breakpoint
CREATE TYPE "public"."robot_kind" AS ENUM('wecom', 'dingtalk', 'feishu', 'webhook');--> statement-breakpoint
CREATE TABLE "channel_health" (
	"channel" text PRIMARY KEY NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failed_at" timestamp with time zone,
	"fault" text,
	"paused_until" timestamp with time zone,
	"recent" timestamp with time zone[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid,
	"robot_id" uuid,
	"receiver_id" uuid GENERATED ALWAYS AS (coalesce(person_id, robot_id)) STORED NOT NULL,
	"tested_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease" uuid,
	"leased_until" timestamp with time zone,
	"sealed_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"died_at" timestamp with time zone,
	"fault" text,
	"revived_at" timestamp with time zone,
	CONSTRAINT "deliveries_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "deliveries_to_one_receiver" CHECK (num_nonnulls("deliveries"."person_id", "deliveries"."robot_id") = 1),
	CONSTRAINT "deliveries_end_once" CHECK ("deliveries"."sent_at" is null or "deliveries"."died_at" is null)
);
--> statement-breakpoint
CREATE TABLE "delivery_items" (
	"programme_id" uuid NOT NULL,
	"receiver_id" uuid GENERATED ALWAYS AS (coalesce(person_id, robot_id)) STORED NOT NULL,
	"occasion" text NOT NULL,
	"notice_id" uuid NOT NULL,
	"person_id" uuid,
	"robot_id" uuid,
	"due_at" timestamp with time zone NOT NULL,
	"delivery_id" uuid,
	CONSTRAINT "delivery_items_programme_id_receiver_id_occasion_pk" PRIMARY KEY("programme_id","receiver_id","occasion"),
	CONSTRAINT "delivery_items_to_one_receiver" CHECK (num_nonnulls("delivery_items"."person_id", "delivery_items"."robot_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"count" integer,
	"fault" text,
	"worker" text NOT NULL,
	CONSTRAINT "job_runs_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "notice_settings" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"reminder" "notice_pace" NOT NULL,
	"escalation" "notice_pace" NOT NULL,
	"decision" "notice_pace" NOT NULL,
	"news" "notice_pace" NOT NULL,
	"quiet_from" smallint,
	"quiet_until" smallint,
	"rest_days" boolean NOT NULL,
	"urgent_passes" boolean NOT NULL,
	"stopped_at" timestamp with time zone,
	CONSTRAINT "notice_settings_quiet_hours" CHECK (("notice_settings"."quiet_from" is null) = ("notice_settings"."quiet_until" is null)
      and "notice_settings"."quiet_from" between 0 and 23 and "notice_settings"."quiet_until" between 0 and 23 and "notice_settings"."quiet_from" <> "notice_settings"."quiet_until")
);
--> statement-breakpoint
CREATE TABLE "robots" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" "robot_kind" NOT NULL,
	"name" text NOT NULL,
	"group" "group",
	"language" "language" DEFAULT 'zh-CN' NOT NULL,
	"urgencies" text[] NOT NULL,
	"host" text NOT NULL,
	"address_sealed" text NOT NULL,
	"secret_sealed" text,
	"added_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "robots_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "robots_named" CHECK (length(btrim(name)) between 1 and 80),
	CONSTRAINT "robots_pass_something_on" CHECK (cardinality("robots"."urgencies") > 0)
);
--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "passed_on_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_tested_by_people_id_fk" FOREIGN KEY ("tested_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_items" ADD CONSTRAINT "delivery_items_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "robots" ADD CONSTRAINT "robots_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "robots" ADD CONSTRAINT "robots_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "robots" ADD CONSTRAINT "robots_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_one_waiting" ON "deliveries" USING btree ("programme_id","receiver_id") WHERE sent_at is null and died_at is null and revived_at is null and tested_by is null;--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("due_at") WHERE sent_at is null and died_at is null;--> statement-breakpoint
CREATE INDEX "deliveries_dead" ON "deliveries" USING btree ("died_at") WHERE died_at is not null;--> statement-breakpoint
CREATE INDEX "deliveries_sent" ON "deliveries" USING btree ("robot_id","sent_at") WHERE sent_at is not null;--> statement-breakpoint
CREATE INDEX "deliveries_sent_to" ON "deliveries" USING btree ("programme_id","receiver_id","sent_at") WHERE sent_at is not null;--> statement-breakpoint
CREATE INDEX "delivery_items_waiting" ON "delivery_items" USING btree ("due_at") WHERE delivery_id is null;--> statement-breakpoint
CREATE INDEX "delivery_items_of_delivery" ON "delivery_items" USING btree ("programme_id","delivery_id");--> statement-breakpoint
CREATE INDEX "job_runs_newest" ON "job_runs" USING btree ("name","started_at");--> statement-breakpoint
CREATE INDEX "notices_to_pass_on" ON "notices" USING btree ("created_at") WHERE passed_on_at is null;--> statement-breakpoint
UPDATE "notices" SET "passed_on_at" = now();
