CREATE TABLE "retailer_settings" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reopens_within_days" integer,
	"only_admins_edit" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "retailer_settings_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "retailer_settings_once" UNIQUE("retailer_id"),
	CONSTRAINT "retailer_settings_days" CHECK (reopens_within_days between 1 and 365)
);
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "is_made_by_store" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "follows_id" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "starts_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "ends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "retailer_settings" ADD CONSTRAINT "retailer_settings_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_follows" FOREIGN KEY ("retailer_id","follows_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_follows_once" ON "tasks" USING btree ("retailer_id","follows_id","customer_id") WHERE follows_id is not null;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_span" CHECK (ends_at is null or (starts_at is not null and ends_at > starts_at));--> statement-breakpoint
update "tasks" t set "is_made_by_store" = true from "memberships" m
 where m."retailer_id" = t."retailer_id" and m."id" = t."creator_id" and t."kind" = 'group' and m."role" in ('store_manager', 'regional_manager');
