CREATE TABLE "events" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"task_id" uuid,
	"customer_id" uuid,
	"store_id" uuid,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "events_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "kpi_events" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"membership_id" uuid NOT NULL,
	"store_id" uuid,
	"at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "kpi_events_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "kpi_events_once" UNIQUE("retailer_id","task_id","round")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"verdict" text NOT NULL,
	"reason" text,
	"value" jsonb,
	"is_confirmed" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'staged' NOT NULL,
	CONSTRAINT "import_rows_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "import_rows_line" UNIQUE("retailer_id","run_id","line")
);
--> statement-breakpoint
CREATE TABLE "import_runs" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"file_name" text NOT NULL,
	"state" text DEFAULT 'staged' NOT NULL,
	"mapping" jsonb NOT NULL,
	"started_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "import_runs_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "inbound_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_event_id" text NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	"outcome" text,
	"tries" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "inbound_events_providerEventId_unique" UNIQUE("provider_event_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"direction" text NOT NULL,
	"state" text NOT NULL,
	"task_id" uuid,
	"customer_id" uuid,
	"store_id" uuid,
	"author_id" uuid,
	"kind" text,
	"from_address" text NOT NULL,
	"from_name" text DEFAULT '' NOT NULL,
	"to_address" text NOT NULL,
	"reply_to" text DEFAULT '' NOT NULL,
	"subject" text NOT NULL,
	"html" text DEFAULT '' NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"visible_text" text DEFAULT '' NOT NULL,
	"quoted_text" text DEFAULT '' NOT NULL,
	"is_unverified" boolean DEFAULT false NOT NULL,
	"message_id_header" text NOT NULL,
	"in_reply_to" text,
	"references" text[] DEFAULT '{}'::text[] NOT NULL,
	"provider_id" text,
	"request_hash" text,
	"headers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"first_tried_at" timestamp with time zone,
	"error" text,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "messages_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "reply_tokens" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token" text NOT NULL,
	"task_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "reply_tokens_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "reply_tokens_once" UNIQUE("retailer_id","task_id","customer_id")
);
--> statement-breakpoint
CREATE TABLE "simulator_mails" (
	"id" text PRIMARY KEY NOT NULL,
	"direction" text NOT NULL,
	"idempotency_key" text,
	"address" text NOT NULL,
	"answers_retailer_id" uuid,
	"answers_message_id" uuid,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "simulator_mails_idempotencyKey_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "unplaced_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_address" text NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"proof" text DEFAULT '' NOT NULL,
	"changed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "consents_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "consents_once" UNIQUE("retailer_id","customer_id","channel")
);
--> statement-breakpoint
CREATE TABLE "customer_emails" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"email" text NOT NULL,
	"is_primary" boolean DEFAULT true NOT NULL,
	"suppressed_at" timestamp with time zone,
	"suppressed_why" text,
	CONSTRAINT "customer_emails_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "customer_emails_once" UNIQUE("retailer_id","email")
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text,
	"given_name" text NOT NULL,
	"name" text NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"locale" text,
	"time_zone" text,
	"preferred_channel" text,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "customers_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "customers_number" UNIQUE("retailer_id","number")
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"product_code" text NOT NULL,
	"product_name" text NOT NULL,
	"quantity" integer NOT NULL,
	"price" numeric(12, 2) NOT NULL,
	CONSTRAINT "order_lines_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "order_lines_once" UNIQUE("retailer_id","order_id","position")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"customer_id" uuid,
	"store_id" uuid,
	"placed_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "orders_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "orders_number" UNIQUE("retailer_id","number")
);
--> statement-breakpoint
CREATE TABLE "relationships" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"since" date NOT NULL,
	CONSTRAINT "relationships_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "relationships_once" UNIQUE("retailer_id","customer_id","membership_id")
);
--> statement-breakpoint
CREATE TABLE "retailers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"currency" text DEFAULT 'GBP' NOT NULL,
	"last_task_number" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "retailers_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"type" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"priority" text DEFAULT 'normal' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"origin" text DEFAULT 'manual' NOT NULL,
	"is_private" boolean DEFAULT false NOT NULL,
	"store_id" uuid,
	"assignee_id" uuid,
	"creator_id" uuid,
	"customer_id" uuid,
	"due_on" date,
	"due_at" timestamp with time zone,
	"due_by" timestamp with time zone,
	"suggested_subject" text DEFAULT '' NOT NULL,
	"suggested_copy" text DEFAULT '' NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by_id" uuid,
	"reopened_from" text,
	"first_viewed_at" timestamp with time zone,
	"first_viewed_by_id" uuid,
	"reply_waiting_since" timestamp with time zone,
	"reply_words" text DEFAULT '' NOT NULL,
	"contacted_at" timestamp with time zone,
	"contacted_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "tasks_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "tasks_number" UNIQUE("retailer_id","number"),
	CONSTRAINT "tasks_kind" CHECK ((kind = 'group' and store_id is not null and assignee_id is null) or (kind = 'personal' and assignee_id is not null)),
	CONSTRAINT "tasks_closed" CHECK ((state = 'open') = (closed_at is null)),
	CONSTRAINT "tasks_due" CHECK ((due_on is null or due_at is null) and ((due_on is null and due_at is null) = (due_by is null))),
	CONSTRAINT "tasks_words" CHECK (length(title) between 1 and 200 and length(description) >= 1)
);
--> statement-breakpoint
CREATE TABLE "deployment_settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heartbeats" (
	"worker_id" text PRIMARY KEY NOT NULL,
	"process" text NOT NULL,
	"beat_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership_stores" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	CONSTRAINT "membership_stores_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "membership_stores_once" UNIQUE("retailer_id","membership_id","store_id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"home_store_id" uuid,
	"name" text NOT NULL,
	"deactivated_at" timestamp with time zone,
	"last_seen_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "memberships_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "memberships_user" UNIQUE("retailer_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "retailer_features" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"feature" text NOT NULL,
	"is_on" boolean NOT NULL,
	"changed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "retailer_features_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "retailer_features_once" UNIQUE("retailer_id","feature")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"current_retailer_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "stores" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"region" text DEFAULT '' NOT NULL,
	"postal_code" text DEFAULT '' NOT NULL,
	"country" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"time_zone" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"opens_at" text DEFAULT '09:00' NOT NULL,
	"closes_at" text DEFAULT '19:00' NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "stores_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "stores_number" UNIQUE("retailer_id","number")
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"window_started_at" timestamp with time zone NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"locale" text,
	"theme" text DEFAULT 'system' NOT NULL,
	"signature" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_retailer_id_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_events" ADD CONSTRAINT "kpi_events_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_events" ADD CONSTRAINT "kpi_events_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_retailer_id_run_id_import_runs_retailer_id_id_fk" FOREIGN KEY ("retailer_id","run_id") REFERENCES "public"."import_runs"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_retailer_id_started_by_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","started_by_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_retailer_id_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_retailer_id_author_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","author_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_tokens" ADD CONSTRAINT "reply_tokens_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_tokens" ADD CONSTRAINT "reply_tokens_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_tokens" ADD CONSTRAINT "reply_tokens_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_emails" ADD CONSTRAINT "customer_emails_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_emails" ADD CONSTRAINT "customer_emails_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_retailer_id_order_id_orders_retailer_id_id_fk" FOREIGN KEY ("retailer_id","order_id") REFERENCES "public"."orders"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_retailer_id_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationships" ADD CONSTRAINT "relationships_retailer_id_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_assignee_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","assignee_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_creator_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","creator_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_closed_by_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","closed_by_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_stores" ADD CONSTRAINT "membership_stores_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_stores" ADD CONSTRAINT "membership_stores_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_stores" ADD CONSTRAINT "membership_stores_retailer_id_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_retailer_id_home_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","home_store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retailer_features" ADD CONSTRAINT "retailer_features_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_current_retailer_id_retailers_id_fk" FOREIGN KEY ("current_retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stores" ADD CONSTRAINT "stores_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_of_task" ON "events" USING btree ("retailer_id","task_id","at","id") WHERE task_id is not null;--> statement-breakpoint
CREATE INDEX "events_of_store" ON "events" USING btree ("retailer_id","store_id","type","at");--> statement-breakpoint
CREATE INDEX "kpi_events_of_store" ON "kpi_events" USING btree ("retailer_id","store_id","at");--> statement-breakpoint
CREATE INDEX "kpi_events_of_member" ON "kpi_events" USING btree ("retailer_id","membership_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_taken_once" ON "messages" USING btree ("retailer_id","task_id","message_id_header") WHERE direction = 'in' and task_id is not null;--> statement-breakpoint
CREATE INDEX "messages_of_task" ON "messages" USING btree ("retailer_id","task_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_of_customer" ON "messages" USING btree ("retailer_id","customer_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_by_provider" ON "messages" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "messages_by_header" ON "messages" USING btree ("message_id_header");--> statement-breakpoint
CREATE INDEX "messages_tray" ON "messages" USING btree ("retailer_id","store_id") WHERE purpose = 'tray';--> statement-breakpoint
CREATE UNIQUE INDEX "reply_tokens_token" ON "reply_tokens" USING btree ("token","retailer_id");--> statement-breakpoint
CREATE INDEX "customer_emails_of" ON "customer_emails" USING btree ("retailer_id","customer_id");--> statement-breakpoint
CREATE INDEX "orders_of_customer" ON "orders" USING btree ("retailer_id","customer_id","placed_at");--> statement-breakpoint
CREATE INDEX "relationships_of_member" ON "relationships" USING btree ("retailer_id","membership_id","kind");--> statement-breakpoint
CREATE INDEX "tasks_open_of_store" ON "tasks" USING btree ("retailer_id","store_id","due_by") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "tasks_closed_of_store" ON "tasks" USING btree ("retailer_id","store_id","state","closed_at" DESC NULLS FIRST,"id") WHERE state <> 'open';--> statement-breakpoint
CREATE INDEX "tasks_of_assignee" ON "tasks" USING btree ("retailer_id","assignee_id","state","due_by");--> statement-breakpoint
CREATE INDEX "tasks_of_creator" ON "tasks" USING btree ("retailer_id","creator_id");--> statement-breakpoint
CREATE INDEX "tasks_of_customer" ON "tasks" USING btree ("retailer_id","customer_id");--> statement-breakpoint
CREATE INDEX "tasks_replies" ON "tasks" USING btree ("retailer_id","store_id") WHERE reply_waiting_since is not null;--> statement-breakpoint
CREATE INDEX "memberships_of_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_of_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree (lower("email"));