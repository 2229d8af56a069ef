-- Official papers as they were issued, and one counter for every numbered series: letters, numbered until now from the
-- highest number found, count in it too.

CREATE TYPE "public"."paper_kind" AS ENUM('slip', 'rectification-order', 'talk-record', 'circular', 'visit-note', 'minutes', 'briefing');--> statement-breakpoint
CREATE TABLE "paper_addressees" (
	"programme_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	CONSTRAINT "paper_addressees_programme_id_paper_id_unit_id_pk" PRIMARY KEY("programme_id","paper_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "paper_words" (
	"programme_id" uuid NOT NULL,
	"kind" "paper_kind" NOT NULL,
	"word" text NOT NULL,
	"set_on" date NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "paper_words_programme_id_kind_pk" PRIMARY KEY("programme_id","kind"),
	CONSTRAINT "paper_words_short" CHECK (length(btrim(word)) between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"programme_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" "paper_kind" NOT NULL,
	"group" "group" NOT NULL,
	"series" text NOT NULL,
	"year" integer NOT NULL,
	"serial" integer NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"unit_id" uuid,
	"record_kind" text,
	"record_id" uuid,
	"content" jsonb NOT NULL,
	"issued_on" date NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" uuid,
	"supersedes" uuid,
	"withdrawn_on" date,
	"withdrawn_by" uuid,
	"withdrawn_why" text,
	"provenance" "provenance" DEFAULT 'entered' NOT NULL,
	CONSTRAINT "papers_programme_id_id_pk" PRIMARY KEY("programme_id","id"),
	CONSTRAINT "papers_numbered_once" UNIQUE("programme_id","series","year","serial"),
	CONSTRAINT "papers_superseded_once" UNIQUE("programme_id","supersedes"),
	CONSTRAINT "papers_titled" CHECK (length(btrim(title)) between 1 and 200),
	CONSTRAINT "papers_record_whole" CHECK (num_nonnulls("papers"."record_kind", "papers"."record_id") in (0, 2)),
	CONSTRAINT "papers_withdrawn_whole" CHECK (num_nonnulls("papers"."withdrawn_on", "papers"."withdrawn_by", "papers"."withdrawn_why") in (0, 3)),
	CONSTRAINT "papers_withdrawn_after" CHECK ("papers"."withdrawn_on" is null or "papers"."withdrawn_on" >= "papers"."issued_on")
);
--> statement-breakpoint
CREATE TABLE "serials" (
	"programme_id" uuid NOT NULL,
	"series" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "serials_programme_id_series_year_pk" PRIMARY KEY("programme_id","series","year"),
	CONSTRAINT "serials_counted" CHECK ("serials"."last" > 0)
);
--> statement-breakpoint
ALTER TABLE "paper_addressees" ADD CONSTRAINT "paper_addressees_paper" FOREIGN KEY ("programme_id","paper_id") REFERENCES "public"."papers"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_addressees" ADD CONSTRAINT "paper_addressees_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_words" ADD CONSTRAINT "paper_words_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_words" ADD CONSTRAINT "paper_words_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_issued_by_people_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_programme" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_unit" FOREIGN KEY ("programme_id","unit_id") REFERENCES "public"."units"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_superseded" FOREIGN KEY ("programme_id","supersedes") REFERENCES "public"."papers"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "serials" ADD CONSTRAINT "serials_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paper_addressees_of_unit" ON "paper_addressees" USING btree ("programme_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "papers_once_per_record" ON "papers" USING btree ("programme_id","record_kind","record_id","kind") WHERE withdrawn_on is null and kind in ('talk-record', 'circular', 'visit-note', 'minutes');--> statement-breakpoint
CREATE INDEX "papers_by_day" ON "papers" USING btree ("programme_id","issued_on");--> statement-breakpoint
CREATE INDEX "papers_of_record" ON "papers" USING btree ("programme_id","record_kind","record_id");
--> statement-breakpoint

-- Letters go on from the number they have reached.
insert into "serials" ("programme_id", "series", "year", "last")
select programme_id, '责任书', (m)[1]::int, max((m)[2]::int)
from (select programme_id, regexp_match(number, '^责任书〔([0-9]{4})〕([0-9]+)号$') as m from "letters") numbered
where m is not null and (m)[2]::int > 0
group by 1, 3;
--> statement-breakpoint

-- A paper is evidence: it says for good what it said when it was signed. It can only be withdrawn, once.
create function refuse_rewriting_papers() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_on is null
     and to_jsonb(new) - array['withdrawn_on', 'withdrawn_by', 'withdrawn_why']
       = to_jsonb(old) - array['withdrawn_on', 'withdrawn_by', 'withdrawn_why'] then
    return new;
  end if;
  raise exception 'papers stay as they were issued' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger papers_stay_as_issued before update or delete on "papers"
  for each row execute function refuse_rewriting_papers();
