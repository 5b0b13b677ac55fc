CREATE TYPE "public"."queue_density" AS ENUM('comfortable', 'table');--> statement-breakpoint
CREATE TYPE "public"."bulk_state" AS ENUM('running', 'done', 'undoing', 'undone');--> statement-breakpoint
CREATE TYPE "public"."bulk_ticket_state" AS ENUM('waiting', 'changed', 'skipped', 'undone', 'kept');--> statement-breakpoint
CREATE TYPE "public"."view_audience" AS ENUM('me', 'team', 'everyone');--> statement-breakpoint
CREATE TYPE "public"."draft_mode" AS ENUM('reply', 'comment');--> statement-breakpoint
CREATE TYPE "public"."outgoing_kind" AS ENUM('held', 'scheduled');--> statement-breakpoint
CREATE TYPE "public"."outgoing_state" AS ENUM('waiting', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."status_after" AS ENUM('pending', 'resolve');--> statement-breakpoint
CREATE TYPE "public"."link_kind" AS ENUM('related', 'parent');--> statement-breakpoint
CREATE TABLE "bulk_change_tickets" (
	"bulk_id" bigint NOT NULL,
	"ticket_id" bigint NOT NULL,
	"state" "bulk_ticket_state" DEFAULT 'waiting' NOT NULL,
	"before" jsonb,
	"version" integer,
	CONSTRAINT "bulk_change_tickets_bulk_id_ticket_id_pk" PRIMARY KEY("bulk_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "bulk_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bulk_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"actor_id" bigint NOT NULL,
	"change" jsonb NOT NULL,
	"words" text NOT NULL,
	"state" "bulk_state" DEFAULT 'running' NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"skipped" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_views_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"audience" "view_audience" NOT NULL,
	"owner_id" bigint NOT NULL,
	"team_id" bigint,
	"filter" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_views_name_length" CHECK (length("saved_views"."name") between 1 and 40),
	CONSTRAINT "saved_views_filter_length" CHECK (length("saved_views"."filter") <= 2000),
	CONSTRAINT "saved_views_team" CHECK (("saved_views"."audience" = 'team') = ("saved_views"."team_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tags_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" "citext" NOT NULL,
	"colour" text DEFAULT 'grey' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tags_name_unique" UNIQUE("name"),
	CONSTRAINT "tags_name_length" CHECK (length("tags"."name") between 1 and 40),
	CONSTRAINT "tags_colour" CHECK ("tags"."colour" in ('grey', 'red', 'orange', 'green', 'teal', 'blue', 'violet', 'pink'))
);
--> statement-breakpoint
CREATE TABLE "ticket_tags" (
	"ticket_id" bigint NOT NULL,
	"tag_id" bigint NOT NULL,
	CONSTRAINT "ticket_tags_ticket_id_tag_id_pk" PRIMARY KEY("ticket_id","tag_id")
);
--> statement-breakpoint
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
CREATE TABLE "ticket_followers" (
	"ticket_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"mentioned_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ticket_followers_ticket_id_user_id_pk" PRIMARY KEY("ticket_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "ticket_links" (
	"ticket_id" bigint NOT NULL,
	"other_id" bigint NOT NULL,
	"kind" "link_kind" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ticket_links_ticket_id_other_id_pk" PRIMARY KEY("ticket_id","other_id"),
	CONSTRAINT "ticket_links_two" CHECK ("ticket_links"."ticket_id" <> "ticket_links"."other_id")
);
--> statement-breakpoint
DROP INDEX "tickets_all";--> statement-breakpoint
DROP INDEX "tickets_status";--> statement-breakpoint
DROP INDEX "tickets_waiting";--> statement-breakpoint
DROP INDEX "tickets_unassigned";--> statement-breakpoint
DROP INDEX "tickets_assignee";--> statement-breakpoint
DROP INDEX "tickets_team";--> statement-breakpoint
DROP INDEX "tickets_priority";--> statement-breakpoint
DROP INDEX "tickets_to_close";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "single_keys" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "queue_density" "queue_density";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "queue_columns" text[] DEFAULT '{tags,status,assignee,activity}' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "undo_seconds" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "after_resolve" text DEFAULT 'next' NOT NULL;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "snoozed_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "reply_held_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "bulk_change_tickets" ADD CONSTRAINT "bulk_change_tickets_bulk_id_bulk_changes_id_fk" FOREIGN KEY ("bulk_id") REFERENCES "public"."bulk_changes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_change_tickets" ADD CONSTRAINT "bulk_change_tickets_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_changes" ADD CONSTRAINT "bulk_changes_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_tags" ADD CONSTRAINT "ticket_tags_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_tags" ADD CONSTRAINT "ticket_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment_words" ADD CONSTRAINT "attachment_words_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internal_attachment_words" ADD CONSTRAINT "internal_attachment_words_attachment_id_internal_comment_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."internal_comment_attachments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_search" ADD CONSTRAINT "team_search_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_files" ADD CONSTRAINT "held_files_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_files" ADD CONSTRAINT "held_files_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_files" ADD CONSTRAINT "held_files_outgoing_id_outgoing_messages_id_fk" FOREIGN KEY ("outgoing_id") REFERENCES "public"."outgoing_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_messages" ADD CONSTRAINT "outgoing_messages_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_messages" ADD CONSTRAINT "outgoing_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_followers" ADD CONSTRAINT "ticket_followers_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_followers" ADD CONSTRAINT "ticket_followers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_other_id_tickets_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_change_tickets_state" ON "bulk_change_tickets" USING btree ("bulk_id","state","ticket_id");--> statement-breakpoint
CREATE INDEX "bulk_change_tickets_ticket" ON "bulk_change_tickets" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "bulk_changes_actor" ON "bulk_changes" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "bulk_changes_age" ON "bulk_changes" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "saved_views_owner" ON "saved_views" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "saved_views_team" ON "saved_views" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "ticket_tags_tag" ON "ticket_tags" USING btree ("tag_id","ticket_id");--> statement-breakpoint
CREATE INDEX "search_words_similar" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "team_search_document" ON "team_search" USING gin ("document");--> statement-breakpoint
CREATE INDEX "team_search_changed" ON "team_search" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "drafts_user" ON "drafts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "held_files_draft" ON "held_files" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "held_files_outgoing" ON "held_files" USING btree ("outgoing_id");--> statement-breakpoint
CREATE INDEX "outgoing_messages_ticket" ON "outgoing_messages" USING btree ("ticket_id","id");--> statement-breakpoint
CREATE INDEX "outgoing_messages_author" ON "outgoing_messages" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "ticket_followers_user" ON "ticket_followers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "ticket_followers_mentioned" ON "ticket_followers" USING btree ("user_id") WHERE mentioned_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_links_pair" ON "ticket_links" USING btree (least("ticket_id", "other_id"),greatest("ticket_id", "other_id"));--> statement-breakpoint
CREATE INDEX "ticket_links_other" ON "ticket_links" USING btree ("other_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_links_one_parent" ON "ticket_links" USING btree ("other_id") WHERE kind = 'parent';--> statement-breakpoint
CREATE INDEX "tickets_snoozed" ON "tickets" USING btree ("last_activity_at","id") WHERE snoozed_until is not null and status in ('new', 'open', 'pending', 'on_hold') and merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_merged" ON "tickets" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX "tickets_all" ON "tickets" USING btree ("last_activity_at","id") WHERE merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_status" ON "tickets" USING btree ("status","last_activity_at","id") WHERE merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_waiting" ON "tickets" USING btree ("last_activity_at","id") WHERE status in ('new', 'open') and snoozed_until is null and merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_unassigned" ON "tickets" USING btree ("last_activity_at","id") WHERE assignee_id is null and status in ('new', 'open', 'pending', 'on_hold') and merged_into is null and snoozed_until is null;--> statement-breakpoint
CREATE INDEX "tickets_assignee" ON "tickets" USING btree ("assignee_id","last_activity_at","id") WHERE status in ('new', 'open', 'pending', 'on_hold') and merged_into is null and snoozed_until is null;--> statement-breakpoint
CREATE INDEX "tickets_team" ON "tickets" USING btree ("team_id","last_activity_at","id") WHERE status in ('new', 'open', 'pending', 'on_hold') and merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_priority" ON "tickets" USING btree ("priority","last_activity_at","id") WHERE status in ('new', 'open', 'pending', 'on_hold') and merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_to_close" ON "tickets" USING btree ("resolved_at") WHERE status = 'resolved' and merged_into is null;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_undo_seconds" CHECK ("users"."undo_seconds" between 0 and 30);--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_after_resolve" CHECK ("users"."after_resolve" in ('next', 'stay', 'list'));--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_not_into_itself" CHECK ("tickets"."merged_into" <> "tickets"."id");