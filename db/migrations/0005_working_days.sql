-- The statutory calendar as records: what counts as a working day can be corrected when a notice comes out, for all
-- processes at once. The published days are laid in by the start-up (db/migrate.ts), not here: they come with the package.

CREATE TABLE "calendar_days" (
	"day" date NOT NULL,
	"works" boolean NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"changed_on" date,
	"changed_by" uuid,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_days_day_pk" PRIMARY KEY("day"),
	CONSTRAINT "calendar_days_named" CHECK (length(btrim(name_zh)) between 1 and 80),
	CONSTRAINT "calendar_days_changed_whole" CHECK (num_nonnulls("calendar_days"."changed_on", "calendar_days"."changed_by", "calendar_days"."reason") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "calendar_state" (
	"one" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "calendar_state_one_pk" PRIMARY KEY("one"),
	CONSTRAINT "calendar_state_one" CHECK ("calendar_state"."one")
);
--> statement-breakpoint
CREATE TABLE "calendar_years" (
	"year" integer NOT NULL,
	"declared_on" date,
	"declared_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_years_year_pk" PRIMARY KEY("year"),
	CONSTRAINT "calendar_years_range" CHECK ("calendar_years"."year" between 1990 and 2200),
	CONSTRAINT "calendar_years_declared_by_someone" CHECK (("calendar_years"."declared_on" is null) = ("calendar_years"."declared_by" is null))
);
--> statement-breakpoint
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_years" ADD CONSTRAINT "calendar_years_declared_by_people_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;