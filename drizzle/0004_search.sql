CREATE TABLE "attachment_words" (
	"attachment_id" uuid PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "internal_attachment_words" (
	"attachment_id" uuid PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_progress" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"learned_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team_search" (
	"ticket_id" bigint PRIMARY KEY NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"comments" "tsvector" NOT NULL,
	"document" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attachment_words" ADD CONSTRAINT "attachment_words_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internal_attachment_words" ADD CONSTRAINT "internal_attachment_words_attachment_id_internal_comment_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."internal_comment_attachments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_search" ADD CONSTRAINT "team_search_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_words_similar" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "team_search_document" ON "team_search" USING gin ("document");--> statement-breakpoint
CREATE INDEX "team_search_changed" ON "team_search" USING btree ("changed_at");