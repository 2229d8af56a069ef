-- Supervision as a campaign (paper §2.4): rounds, the mixed teams that own units in them, and the visits planned. The keys
-- hold the rules: a unit has one team a round (team_units), and a visit answers for one plan at most.
-- Stations 驻点 and a locality's own visits 下级督导 stand apart, since neither is a visit: the first is a contact on each
-- day noted, the second never enters a score.

CREATE TYPE "public"."round_scope" AS ENUM('all', 'kind', 'chosen');--> statement-breakpoint
CREATE TABLE "local_visits" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"visited_on" date NOT NULL,
	"place" text NOT NULL,
	"method" "method" NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"found" integer NOT NULL,
	"solved" integer NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_on" date NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "local_visits_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "local_visits_placed" CHECK (length(btrim(place)) between 1 and 60),
	CONSTRAINT "local_visits_counts" CHECK ("local_visits"."found" between 0 and 9999 and "local_visits"."solved" between 0 and "local_visits"."found"),
	CONSTRAINT "local_visits_not_before_they_happen" CHECK ("local_visits"."recorded_on" >= "local_visits"."visited_on")
);
--> statement-breakpoint
CREATE TABLE "planned_visit_members" (
	"programme_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	CONSTRAINT "planned_visit_members_programme_id_plan_id_person_id_pk" PRIMARY KEY("programme_id","plan_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "planned_visits" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"method" "method" NOT NULL,
	"planned_on" date NOT NULL,
	"added_by" uuid NOT NULL,
	"visit_id" uuid,
	"dropped_on" date,
	"dropped_by" uuid,
	"drop_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "planned_visits_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "planned_visits_done_once" UNIQUE("programme_id","visit_id"),
	CONSTRAINT "planned_visits_dropped_whole" CHECK (num_nonnulls("planned_visits"."dropped_on", "planned_visits"."dropped_by", "planned_visits"."drop_reason") in (0, 3)),
	CONSTRAINT "planned_visits_done_or_dropped" CHECK ("planned_visits"."visit_id" is null or "planned_visits"."dropped_on" is null)
);
--> statement-breakpoint
CREATE TABLE "round_units" (
	"programme_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	CONSTRAINT "round_units_programme_id_round_id_unit_id_pk" PRIMARY KEY("programme_id","round_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"scope" "round_scope" DEFAULT 'all' NOT NULL,
	"kind" "organisation_kind",
	"aim" text DEFAULT '' NOT NULL,
	"planned_by" uuid NOT NULL,
	"opened_on" date,
	"opened_by" uuid,
	"closed_on" date,
	"closed_by" uuid,
	"conclusion" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rounds_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "rounds_named_once" UNIQUE("programme_id","name"),
	CONSTRAINT "rounds_named" CHECK (length(btrim(name)) between 1 and 60),
	CONSTRAINT "rounds_period" CHECK ("rounds"."ends_on" >= "rounds"."starts_on"),
	CONSTRAINT "rounds_kind_of_scope" CHECK (("rounds"."scope" = 'kind') = ("rounds"."kind" is not null)),
	CONSTRAINT "rounds_opened_by_someone" CHECK (("rounds"."opened_on" is null) = ("rounds"."opened_by" is null)),
	CONSTRAINT "rounds_closed_by_someone" CHECK (("rounds"."closed_on" is null) = ("rounds"."closed_by" is null)),
	CONSTRAINT "rounds_closed_after_opening" CHECK ("rounds"."closed_on" is null or "rounds"."opened_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"programme_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	CONSTRAINT "team_members_programme_id_team_id_person_id_pk" PRIMARY KEY("programme_id","team_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "team_units" (
	"programme_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	CONSTRAINT "team_units_programme_id_round_id_unit_id_pk" PRIMARY KEY("programme_id","round_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"name" text NOT NULL,
	"leader_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teams_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "teams_of_round" UNIQUE("programme_id","round_id","id"),
	CONSTRAINT "teams_named_once" UNIQUE("programme_id","round_id","name"),
	CONSTRAINT "teams_named" CHECK (length(btrim(name)) between 1 and 60)
);
--> statement-breakpoint
CREATE TABLE "station_members" (
	"programme_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "station_members_programme_id_station_id_person_id_pk" PRIMARY KEY("programme_id","station_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "station_notes" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"station_id" uuid NOT NULL,
	"noted_on" date NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "station_notes_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "station_notes_written" CHECK (length(btrim(text)) between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "stations" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" uuid NOT NULL,
	"place" text NOT NULL,
	"task" text DEFAULT '' NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"opened_by" uuid NOT NULL,
	"ended_on" date,
	"ended_by" uuid,
	"conclusion" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stations_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "stations_placed" CHECK (length(btrim(place)) between 1 and 200),
	CONSTRAINT "stations_period" CHECK ("stations"."until_on" >= "stations"."from_on"),
	CONSTRAINT "stations_ended_by_someone" CHECK (("stations"."ended_on" is null) = ("stations"."ended_by" is null)),
	CONSTRAINT "stations_ended_with_conclusion" CHECK ("stations"."ended_on" is null or length(btrim("stations"."conclusion")) between 1 and 2000)
);
--> statement-breakpoint
ALTER TABLE "local_visits" ADD CONSTRAINT "local_visits_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "local_visits" ADD CONSTRAINT "local_visits_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visit_members" ADD CONSTRAINT "planned_visit_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visit_members" ADD CONSTRAINT "planned_visit_members_plan" FOREIGN KEY ("programme_id","plan_id") REFERENCES "public"."planned_visits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_dropped_by_people_id_fk" FOREIGN KEY ("dropped_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_round" FOREIGN KEY ("programme_id","round_id") REFERENCES "public"."rounds"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_team" FOREIGN KEY ("programme_id","round_id","team_id") REFERENCES "public"."teams"("programme_id","round_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_visit" FOREIGN KEY ("programme_id","visit_id") REFERENCES "public"."visits"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_units" ADD CONSTRAINT "round_units_round" FOREIGN KEY ("programme_id","round_id") REFERENCES "public"."rounds"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_units" ADD CONSTRAINT "round_units_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_planned_by_people_id_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team" FOREIGN KEY ("programme_id","team_id") REFERENCES "public"."teams"("programme_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_units" ADD CONSTRAINT "team_units_team" FOREIGN KEY ("programme_id","round_id","team_id") REFERENCES "public"."teams"("programme_id","round_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_units" ADD CONSTRAINT "team_units_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_leader_id_people_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_round" FOREIGN KEY ("programme_id","round_id") REFERENCES "public"."rounds"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "station_members" ADD CONSTRAINT "station_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "station_members" ADD CONSTRAINT "station_members_station" FOREIGN KEY ("programme_id","station_id") REFERENCES "public"."stations"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "station_notes" ADD CONSTRAINT "station_notes_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "station_notes" ADD CONSTRAINT "station_notes_station" FOREIGN KEY ("programme_id","station_id") REFERENCES "public"."stations"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stations" ADD CONSTRAINT "stations_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stations" ADD CONSTRAINT "stations_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stations" ADD CONSTRAINT "stations_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "local_visits_of_unit" ON "local_visits" USING btree ("programme_id","unit_id","visited_on");--> statement-breakpoint
CREATE INDEX "planned_visit_members_person" ON "planned_visit_members" USING btree ("programme_id","person_id");--> statement-breakpoint
CREATE INDEX "planned_visits_of_round" ON "planned_visits" USING btree ("programme_id","round_id","planned_on");--> statement-breakpoint
CREATE INDEX "planned_visits_of_unit" ON "planned_visits" USING btree ("programme_id","unit_id","planned_on");--> statement-breakpoint
CREATE INDEX "team_members_person" ON "team_members" USING btree ("programme_id","person_id");--> statement-breakpoint
CREATE INDEX "team_units_of_team" ON "team_units" USING btree ("programme_id","team_id");--> statement-breakpoint
CREATE INDEX "station_notes_of_station" ON "station_notes" USING btree ("programme_id","station_id","noted_on");--> statement-breakpoint
CREATE INDEX "stations_of_unit" ON "stations" USING btree ("programme_id","unit_id","from_on");