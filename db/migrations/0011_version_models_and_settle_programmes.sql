-- A version of the scoring model that counts from a day on, settings that never reach back, and where a unit
-- started from: what is in force on a day follows from dated rows, so a column that said it for all days goes.

CREATE TABLE "programme_settings" (
	"programme_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"from_on" date NOT NULL,
	"compares_units" boolean NOT NULL,
	"uses_letters" boolean NOT NULL,
	"not_government_led" double precision NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_settings_programme_id_ordinal_pk" PRIMARY KEY("programme_id","ordinal"),
	CONSTRAINT "programme_settings_led" CHECK ("programme_settings"."not_government_led" in (0, 0.5, 1)),
	CONSTRAINT "programme_settings_reasoned" CHECK (length(btrim(reason)) between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "model_versions" ADD COLUMN "discarded_on" date;--> statement-breakpoint
ALTER TABLE "model_versions" ADD COLUMN "discarded_by" uuid;--> statement-breakpoint
ALTER TABLE "model_versions" ADD COLUMN "edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "model_versions" ADD COLUMN "provenance" "provenance" DEFAULT 'entered' NOT NULL;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "base_condition" text;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "base_basis" text;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "base_set_on" date;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "base_set_by" uuid;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "base_provenance" "provenance" DEFAULT 'entered' NOT NULL;--> statement-breakpoint
ALTER TABLE "programme_settings" ADD CONSTRAINT "programme_settings_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_settings" ADD CONSTRAINT "programme_settings_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_discarded_by_people_id_fk" FOREIGN KEY ("discarded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_base_set_by_people_id_fk" FOREIGN KEY ("base_set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" DROP COLUMN "model_version";--> statement-breakpoint
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_discarded_whole" CHECK (num_nonnulls("model_versions"."discarded_on", "model_versions"."discarded_by") in (0, 2));--> statement-breakpoint
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_one_end" CHECK ("model_versions"."published_on" is null or "model_versions"."discarded_on" is null);--> statement-breakpoint
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_not_backwards" CHECK ("model_versions"."from_on" >= "model_versions"."published_on");--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_base_condition" CHECK ("units"."base_condition" in ('high', 'middle', 'low'));--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_base_condition_whole" CHECK (num_nonnulls("units"."base_condition", "units"."base_basis", "units"."base_set_on") in (0, 3));