-- Before its start a programme has no score, only what is on record or reasoned away by somebody (paper 4.1).

CREATE TABLE "guide_reasons" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"check_code" text NOT NULL,
	"reason" text NOT NULL,
	"given_on" date NOT NULL,
	"given_by" uuid NOT NULL,
	"withdrawn_on" date,
	"withdrawn_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "guide_reasons_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "guide_reasons_reasoned" CHECK (length(btrim(reason)) between 1 and 1000),
	CONSTRAINT "guide_reasons_withdrawn_whole" CHECK (("guide_reasons"."withdrawn_on" is null) = ("guide_reasons"."withdrawn_by" is null))
);
--> statement-breakpoint
ALTER TABLE "guide_reasons" ADD CONSTRAINT "guide_reasons_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_reasons" ADD CONSTRAINT "guide_reasons_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_reasons" ADD CONSTRAINT "guide_reasons_programme" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "guide_reasons_one_standing" ON "guide_reasons" USING btree ("programme_id","check_code") WHERE withdrawn_on is null;