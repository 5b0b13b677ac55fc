CREATE TYPE "public"."macro_assignee" AS ENUM('me', 'nobody', 'person');--> statement-breakpoint
CREATE TABLE "macro_tags" (
	"macro_id" bigint NOT NULL,
	"tag_id" bigint NOT NULL,
	"adds" boolean NOT NULL,
	CONSTRAINT "macro_tags_macro_id_tag_id_pk" PRIMARY KEY("macro_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "macros" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "macros_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"audience" "view_audience" NOT NULL,
	"owner_id" bigint NOT NULL,
	"team_id" bigint,
	"reply" text DEFAULT '' NOT NULL,
	"status" "ticket_status",
	"priority" "ticket_priority",
	"assigns" "macro_assignee",
	"assignee_id" bigint,
	"to_team_id" bigint,
	"uses" integer DEFAULT 0 NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "macros_name_length" CHECK (length("macros"."name") between 1 and 60),
	CONSTRAINT "macros_reply_length" CHECK (length("macros"."reply") <= 20000),
	CONSTRAINT "macros_team" CHECK (("macros"."audience" = 'team') = ("macros"."team_id" is not null)),
	CONSTRAINT "macros_status" CHECK ("macros"."status" in ('open', 'pending', 'on_hold', 'resolved')),
	CONSTRAINT "macros_assignee" CHECK ("macros"."assignee_id" is null or "macros"."assigns" = 'person')
);
--> statement-breakpoint
ALTER TABLE "macro_tags" ADD CONSTRAINT "macro_tags_macro_id_macros_id_fk" FOREIGN KEY ("macro_id") REFERENCES "public"."macros"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macro_tags" ADD CONSTRAINT "macro_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_to_team_id_teams_id_fk" FOREIGN KEY ("to_team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "macro_tags_tag" ON "macro_tags" USING btree ("tag_id");--> statement-breakpoint
CREATE INDEX "macros_owner" ON "macros" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "macros_team" ON "macros" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "macros_to_team" ON "macros" USING btree ("to_team_id");--> statement-breakpoint
CREATE INDEX "macros_to_person" ON "macros" USING btree ("assignee_id");