ALTER TABLE "users" ALTER COLUMN "locale" SET DEFAULT 'en-GB';--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "time_zone" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "time_zone" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "is_kept" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- "en" was the default, and has been written as British English all along.
UPDATE "users" SET "locale" = 'en-GB' WHERE "locale" = 'en';--> statement-breakpoint
-- So was "UTC": nobody had chosen it, and now their browser tells.
UPDATE "users" SET "time_zone" = NULL WHERE "time_zone" = 'UTC';--> statement-breakpoint
-- Neither sent nor refused: they were written where there was no mail server.
UPDATE "mails" SET "is_kept" = true WHERE "sent_at" IS NULL AND "error" IS NULL;
