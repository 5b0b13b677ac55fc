CREATE TYPE "public"."link_kind" AS ENUM('related', 'parent');--> statement-breakpoint
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
DROP INDEX "tickets_created";--> statement-breakpoint
DROP INDEX "tickets_to_close";--> statement-breakpoint
ALTER TABLE "ticket_followers" ADD CONSTRAINT "ticket_followers_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_followers" ADD CONSTRAINT "ticket_followers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_other_id_tickets_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ticket_followers_user" ON "ticket_followers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "ticket_followers_mentioned" ON "ticket_followers" USING btree ("user_id") WHERE mentioned_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_links_pair" ON "ticket_links" USING btree (least("ticket_id", "other_id"),greatest("ticket_id", "other_id"));--> statement-breakpoint
CREATE INDEX "ticket_links_other" ON "ticket_links" USING btree ("other_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_links_one_parent" ON "ticket_links" USING btree ("other_id") WHERE kind = 'parent';--> statement-breakpoint
CREATE INDEX "tickets_merged" ON "tickets" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX "tickets_all" ON "tickets" USING btree ("last_activity_at","id") WHERE merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_status" ON "tickets" USING btree ("status","last_activity_at","id") WHERE merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_waiting" ON "tickets" USING btree ("last_activity_at","id") WHERE status in ('new', 'open') and merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_unassigned" ON "tickets" USING btree ("last_activity_at","id") WHERE assignee_id is null and status in ('new', 'open', 'pending', 'on_hold') and merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_assignee" ON "tickets" USING btree ("assignee_id","last_activity_at","id") WHERE status in ('new', 'open', 'pending', 'on_hold') and merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_team" ON "tickets" USING btree ("team_id","last_activity_at","id") WHERE status in ('new', 'open', 'pending', 'on_hold') and merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_priority" ON "tickets" USING btree ("priority","last_activity_at","id") WHERE status in ('new', 'open', 'pending', 'on_hold') and merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_created" ON "tickets" USING btree ("created_at","id") WHERE merged_into is null;--> statement-breakpoint
CREATE INDEX "tickets_to_close" ON "tickets" USING btree ("resolved_at") WHERE status = 'resolved' and merged_into is null;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_not_into_itself" CHECK ("tickets"."merged_into" <> "tickets"."id");