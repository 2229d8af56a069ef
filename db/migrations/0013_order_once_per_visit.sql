-- A visit has one rectification order in force, as it has one note: every kind but slips and briefings is of one record once.

DROP INDEX "papers_once_per_record";--> statement-breakpoint
CREATE UNIQUE INDEX "papers_once_per_record" ON "papers" USING btree ("programme_id","record_kind","record_id","kind") WHERE withdrawn_on is null and kind not in ('slip', 'briefing');