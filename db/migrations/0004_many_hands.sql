CREATE TABLE "file_bytes" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "file_bytes_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token" text NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"created_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "files_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "message_files" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"content_id" text,
	"position" integer NOT NULL,
	CONSTRAINT "message_files_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "message_files_once" UNIQUE("retailer_id","message_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "message_templates" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"locale" text,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "message_templates_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "message_templates_name" UNIQUE("retailer_id","name")
);
--> statement-breakpoint
CREATE TABLE "task_drafts" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"html" text DEFAULT '' NOT NULL,
	"recipients" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"file_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"answers_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "task_drafts_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "task_drafts_once" UNIQUE("retailer_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"task_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"by_name" text DEFAULT '' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"read_at" timestamp with time zone,
	"mailed_at" timestamp with time zone,
	CONSTRAINT "notifications_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "notifications_once" UNIQUE("retailer_id","membership_id","kind","cause")
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"is_writing" boolean DEFAULT false NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "presences_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "presences_once" UNIQUE("retailer_id","task_id","membership_id")
);
--> statement-breakpoint
CREATE TABLE "assets" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"file_id" uuid NOT NULL,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "assets_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "products" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"folded" text GENERATED ALWAYS AS (fold(name || ' ' || code)) STORED,
	"description" text DEFAULT '' NOT NULL,
	"price" numeric(12, 2),
	"currency" text,
	"picture_url" text DEFAULT '' NOT NULL,
	"picture_id" uuid,
	"link" text DEFAULT '' NOT NULL,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "products_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "products_code" UNIQUE("retailer_id","code")
);
--> statement-breakpoint
CREATE TABLE "bulk_run_tasks" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"before" jsonb,
	"error" text,
	CONSTRAINT "bulk_run_tasks_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "bulk_run_tasks_once" UNIQUE("retailer_id","run_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "bulk_runs" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"action" text NOT NULL,
	"args" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"total" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "bulk_runs_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "task_products" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "task_products_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "task_products_once" UNIQUE("retailer_id","task_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "task_reminders" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"remind_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "task_reminders_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "task_reminders_once" UNIQUE("retailer_id","task_id","membership_id","remind_at")
);
--> statement-breakpoint
CREATE TABLE "task_views" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	"store_id" uuid,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "task_views_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "task_views_name" UNIQUE("retailer_id","membership_id","name")
);
--> statement-breakpoint
CREATE TABLE "person_settings" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"key" text NOT NULL,
	"value" jsonb NOT NULL,
	CONSTRAINT "person_settings_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "person_settings_once" UNIQUE("retailer_id","membership_id","key")
);
--> statement-breakpoint
DROP INDEX "tasks_queue";--> statement-breakpoint
DROP INDEX "tasks_closed_of_store";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "send_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "answers_id" uuid;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "resolves" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "deleted_by_id" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "asset_id" uuid;--> statement-breakpoint
ALTER TABLE "file_bytes" ADD CONSTRAINT "file_bytes_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_bytes" ADD CONSTRAINT "file_bytes_retailer_id_id_files_retailer_id_id_fk" FOREIGN KEY ("retailer_id","id") REFERENCES "public"."files"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_retailer_id_created_by_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","created_by_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_files" ADD CONSTRAINT "message_files_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_files" ADD CONSTRAINT "message_files_retailer_id_message_id_messages_retailer_id_id_fk" FOREIGN KEY ("retailer_id","message_id") REFERENCES "public"."messages"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_files" ADD CONSTRAINT "message_files_retailer_id_file_id_files_retailer_id_id_fk" FOREIGN KEY ("retailer_id","file_id") REFERENCES "public"."files"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_drafts" ADD CONSTRAINT "task_drafts_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_drafts" ADD CONSTRAINT "task_drafts_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_drafts" ADD CONSTRAINT "task_drafts_retailer_id_author_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","author_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_retailer_id_file_id_files_retailer_id_id_fk" FOREIGN KEY ("retailer_id","file_id") REFERENCES "public"."files"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "products" ADD CONSTRAINT "products_retailer_id_picture_id_files_retailer_id_id_fk" FOREIGN KEY ("retailer_id","picture_id") REFERENCES "public"."files"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_run_tasks" ADD CONSTRAINT "bulk_run_tasks_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_run_tasks" ADD CONSTRAINT "bulk_run_tasks_retailer_id_run_id_bulk_runs_retailer_id_id_fk" FOREIGN KEY ("retailer_id","run_id") REFERENCES "public"."bulk_runs"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_run_tasks" ADD CONSTRAINT "bulk_run_tasks_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_runs" ADD CONSTRAINT "bulk_runs_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_runs" ADD CONSTRAINT "bulk_runs_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_products" ADD CONSTRAINT "task_products_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_products" ADD CONSTRAINT "task_products_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_products" ADD CONSTRAINT "task_products_retailer_id_product_id_products_retailer_id_id_fk" FOREIGN KEY ("retailer_id","product_id") REFERENCES "public"."products"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_reminders" ADD CONSTRAINT "task_reminders_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_reminders" ADD CONSTRAINT "task_reminders_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_reminders" ADD CONSTRAINT "task_reminders_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_views" ADD CONSTRAINT "task_views_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_views" ADD CONSTRAINT "task_views_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_views" ADD CONSTRAINT "task_views_retailer_id_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_settings" ADD CONSTRAINT "person_settings_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_settings" ADD CONSTRAINT "person_settings_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "files_token" ON "files" USING btree ("token","retailer_id");--> statement-breakpoint
CREATE INDEX "files_of_creator" ON "files" USING btree ("retailer_id","created_by_id");--> statement-breakpoint
CREATE INDEX "notifications_of" ON "notifications" USING btree ("retailer_id","membership_id","at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("retailer_id","membership_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "presences_seen" ON "presences" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "products_by_name" ON "products" USING btree ("retailer_id","name","id");--> statement-breakpoint
CREATE INDEX "bulk_run_tasks_waiting" ON "bulk_run_tasks" USING btree ("retailer_id","run_id","state","position");--> statement-breakpoint
CREATE INDEX "bulk_runs_of" ON "bulk_runs" USING btree ("retailer_id","membership_id","created_at");--> statement-breakpoint
CREATE INDEX "task_reminders_due" ON "task_reminders" USING btree ("remind_at") WHERE reminded_at is null;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_deleted_by_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","deleted_by_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_asset_id_assets_retailer_id_id_fk" FOREIGN KEY ("retailer_id","asset_id") REFERENCES "public"."assets"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_scheduled" ON "messages" USING btree ("send_at") WHERE state = 'scheduled';--> statement-breakpoint
CREATE INDEX "tasks_deleted" ON "tasks" USING btree ("retailer_id","deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "tasks_queue" ON "tasks" USING btree ("retailer_id","store_id","reply_waiting_since" DESC NULLS LAST,"due_by","id") WHERE state = 'open' and kind = 'group' and deleted_at is null;--> statement-breakpoint
CREATE INDEX "tasks_closed_of_store" ON "tasks" USING btree ("retailer_id","store_id","state","closed_at" DESC NULLS FIRST,"id") WHERE state <> 'open' and deleted_at is null;