-- A relapse takes a closing away; it keeps what it took, so that earlier days can be told as they stood.

ALTER TABLE "revisits" ADD COLUMN "closed_on_before" date;--> statement-breakpoint
ALTER TABLE "revisits" ADD COLUMN "due_on_before" date;