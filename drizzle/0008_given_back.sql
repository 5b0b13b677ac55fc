ALTER TABLE "ticket_tags" ADD COLUMN "lent_by" bigint;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "lent" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "held_files" ADD COLUMN "lent_by" bigint;--> statement-breakpoint
ALTER TABLE "outgoing_messages" ADD COLUMN "lent_by" bigint;--> statement-breakpoint
ALTER TABLE "ticket_tags" ADD CONSTRAINT "ticket_tags_lent_by_tickets_id_fk" FOREIGN KEY ("lent_by") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_files" ADD CONSTRAINT "held_files_lent_by_drafts_id_fk" FOREIGN KEY ("lent_by") REFERENCES "public"."drafts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_messages" ADD CONSTRAINT "outgoing_messages_lent_by_tickets_id_fk" FOREIGN KEY ("lent_by") REFERENCES "public"."tickets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ticket_tags_lent" ON "ticket_tags" USING btree ("lent_by") WHERE lent_by is not null;--> statement-breakpoint
CREATE INDEX "held_files_lent" ON "held_files" USING btree ("lent_by") WHERE lent_by is not null;--> statement-breakpoint
CREATE INDEX "outgoing_messages_lent" ON "outgoing_messages" USING btree ("lent_by") WHERE lent_by is not null;