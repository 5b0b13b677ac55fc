CREATE TYPE "public"."queue_density" AS ENUM('comfortable', 'table');--> statement-breakpoint
CREATE TYPE "public"."bulk_state" AS ENUM('running', 'done', 'undoing', 'undone');--> statement-breakpoint
CREATE TYPE "public"."bulk_ticket_state" AS ENUM('waiting', 'changed', 'skipped', 'undone', 'kept');--> statement-breakpoint
CREATE TYPE "public"."view_audience" AS ENUM('me', 'team', 'everyone');--> statement-breakpoint
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
DROP INDEX "tickets_waiting";--> statement-breakpoint
DROP INDEX "tickets_unassigned";--> statement-breakpoint
DROP INDEX "tickets_assignee";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "queue_density" "queue_density";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "queue_columns" text[] DEFAULT '{tags,status,assignee,activity}' NOT NULL;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "snoozed_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "bulk_change_tickets" ADD CONSTRAINT "bulk_change_tickets_bulk_id_bulk_changes_id_fk" FOREIGN KEY ("bulk_id") REFERENCES "public"."bulk_changes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_change_tickets" ADD CONSTRAINT "bulk_change_tickets_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_changes" ADD CONSTRAINT "bulk_changes_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_tags" ADD CONSTRAINT "ticket_tags_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_tags" ADD CONSTRAINT "ticket_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_change_tickets_state" ON "bulk_change_tickets" USING btree ("bulk_id","state","ticket_id");--> statement-breakpoint
CREATE INDEX "bulk_change_tickets_ticket" ON "bulk_change_tickets" USING btree ("ticket_id");--> statement-breakpoint
CREATE INDEX "bulk_changes_actor" ON "bulk_changes" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "bulk_changes_age" ON "bulk_changes" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "saved_views_owner" ON "saved_views" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "saved_views_team" ON "saved_views" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "ticket_tags_tag" ON "ticket_tags" USING btree ("tag_id","ticket_id");--> statement-breakpoint
CREATE INDEX "tickets_snoozed" ON "tickets" USING btree ("last_activity_at","id") WHERE snoozed_until is not null and status in ('new', 'open', 'pending', 'on_hold');--> statement-breakpoint
CREATE INDEX "tickets_waiting" ON "tickets" USING btree ("last_activity_at","id") WHERE status in ('new', 'open') and snoozed_until is null;--> statement-breakpoint
CREATE INDEX "tickets_unassigned" ON "tickets" USING btree ("last_activity_at","id") WHERE assignee_id is null and status in ('new', 'open', 'pending', 'on_hold') and snoozed_until is null;--> statement-breakpoint
CREATE INDEX "tickets_assignee" ON "tickets" USING btree ("assignee_id","last_activity_at","id") WHERE status in ('new', 'open', 'pending', 'on_hold') and snoozed_until is null;