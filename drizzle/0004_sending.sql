CREATE TYPE "public"."draft_mode" AS ENUM('reply', 'comment');--> statement-breakpoint
CREATE TYPE "public"."outgoing_kind" AS ENUM('held', 'scheduled');--> statement-breakpoint
CREATE TYPE "public"."outgoing_state" AS ENUM('waiting', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."status_after" AS ENUM('pending', 'resolve');--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "drafts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" bigint NOT NULL,
	"ticket_id" bigint NOT NULL,
	"mode" "draft_mode" NOT NULL,
	"content" text NOT NULL,
	"generation" integer DEFAULT 0 NOT NULL,
	"tab" text DEFAULT '' NOT NULL,
	"turn" integer DEFAULT 0 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_own" UNIQUE("ticket_id","user_id","mode"),
	CONSTRAINT "drafts_content_length" CHECK (length("drafts"."content") <= 200000)
);
--> statement-breakpoint
CREATE TABLE "held_files" (
	"upload_id" uuid PRIMARY KEY NOT NULL,
	"draft_id" bigint,
	"outgoing_id" bigint,
	"position" integer NOT NULL,
	CONSTRAINT "held_files_holder" CHECK (("held_files"."draft_id" is null) <> ("held_files"."outgoing_id" is null))
);
--> statement-breakpoint
CREATE TABLE "outgoing_messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outgoing_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ticket_id" bigint NOT NULL,
	"author_id" bigint NOT NULL,
	"kind" "outgoing_kind" NOT NULL,
	"state" "outgoing_state" DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"content" text NOT NULL,
	"and_then" "status_after",
	"send_at" timestamp (3) with time zone NOT NULL,
	"cancel_on_answer" boolean DEFAULT false NOT NULL,
	"last_seen_message_id" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outgoing_messages_content_length" CHECK (length("outgoing_messages"."content") between 1 and 20000),
	CONSTRAINT "outgoing_messages_reason" CHECK (("outgoing_messages"."state" = 'stopped') = ("outgoing_messages"."reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "undo_seconds" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "after_resolve" text DEFAULT 'next' NOT NULL;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "reply_held_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_files" ADD CONSTRAINT "held_files_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_files" ADD CONSTRAINT "held_files_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_files" ADD CONSTRAINT "held_files_outgoing_id_outgoing_messages_id_fk" FOREIGN KEY ("outgoing_id") REFERENCES "public"."outgoing_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_messages" ADD CONSTRAINT "outgoing_messages_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_messages" ADD CONSTRAINT "outgoing_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_user" ON "drafts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "held_files_draft" ON "held_files" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "held_files_outgoing" ON "held_files" USING btree ("outgoing_id");--> statement-breakpoint
CREATE INDEX "outgoing_messages_ticket" ON "outgoing_messages" USING btree ("ticket_id","id");--> statement-breakpoint
CREATE INDEX "outgoing_messages_author" ON "outgoing_messages" USING btree ("author_id");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_undo_seconds" CHECK ("users"."undo_seconds" between 0 and 30);--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_after_resolve" CHECK ("users"."after_resolve" in ('next', 'stay', 'list'));