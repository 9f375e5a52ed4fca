CREATE TABLE "account_assignments" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	CONSTRAINT "account_assignments_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "account_assignments_once" UNIQUE("retailer_id","account_id","role_id","membership_id")
);
--> statement-breakpoint
CREATE TABLE "account_users" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	CONSTRAINT "account_users_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "account_users_once" UNIQUE("retailer_id","account_id","customer_id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" text,
	"name" text NOT NULL,
	"folded" text GENERATED ALWAYS AS (fold(name || ' ' || coalesce(number, ''))) STORED,
	"kind" text NOT NULL,
	"store_id" uuid,
	"health" text,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "accounts_number" UNIQUE("retailer_id","number")
);
--> statement-breakpoint
CREATE TABLE "assignment_roles" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"names" jsonb NOT NULL,
	"position" integer NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "assignment_roles_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "record_attributes" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"names" jsonb NOT NULL,
	"position" integer NOT NULL,
	"retired_at" timestamp with time zone,
	"record_kind" text NOT NULL,
	"kind" text NOT NULL,
	"choices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "record_attributes_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "flows" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"names" jsonb NOT NULL,
	"position" integer NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "flows_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"names" jsonb NOT NULL,
	"position" integer NOT NULL,
	"retired_at" timestamp with time zone,
	"closes_as" text NOT NULL,
	CONSTRAINT "outcomes_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
CREATE TABLE "task_customers" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	CONSTRAINT "task_customers_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "task_customers_once" UNIQUE("retailer_id","task_id","customer_id")
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"task_id" uuid,
	"touchpoint_id" uuid,
	"position" integer NOT NULL,
	CONSTRAINT "attachments_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "attachments_of_one" CHECK (num_nonnulls(task_id, touchpoint_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "touchpoint_customers" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"touchpoint_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "touchpoint_customers_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "touchpoint_customers_once" UNIQUE("retailer_id","touchpoint_id","customer_id")
);
--> statement-breakpoint
CREATE TABLE "touchpoints" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"channel" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"membership_id" uuid,
	"task_id" uuid,
	"account_id" uuid,
	"order_id" uuid,
	"participant_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "touchpoints_retailer_id_id_pk" PRIMARY KEY("retailer_id","id")
);
--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "account_id" uuid;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "order_id" uuid;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "attributes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "paid_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "attributes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "account_id" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "order_id" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "flow_id" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "outcome_id" uuid;--> statement-breakpoint
ALTER TABLE "account_assignments" ADD CONSTRAINT "account_assignments_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_assignments" ADD CONSTRAINT "account_assignments_retailer_id_account_id_accounts_retailer_id_id_fk" FOREIGN KEY ("retailer_id","account_id") REFERENCES "public"."accounts"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_assignments" ADD CONSTRAINT "account_assignments_retailer_id_role_id_assignment_roles_retailer_id_id_fk" FOREIGN KEY ("retailer_id","role_id") REFERENCES "public"."assignment_roles"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_assignments" ADD CONSTRAINT "account_assignments_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_users" ADD CONSTRAINT "account_users_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_users" ADD CONSTRAINT "account_users_retailer_id_account_id_accounts_retailer_id_id_fk" FOREIGN KEY ("retailer_id","account_id") REFERENCES "public"."accounts"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_users" ADD CONSTRAINT "account_users_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_retailer_id_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_roles" ADD CONSTRAINT "assignment_roles_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_attributes" ADD CONSTRAINT "record_attributes_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flows" ADD CONSTRAINT "flows_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_customers" ADD CONSTRAINT "task_customers_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_customers" ADD CONSTRAINT "task_customers_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_customers" ADD CONSTRAINT "task_customers_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_retailer_id_file_id_files_retailer_id_id_fk" FOREIGN KEY ("retailer_id","file_id") REFERENCES "public"."files"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_retailer_id_touchpoint_id_touchpoints_retailer_id_id_fk" FOREIGN KEY ("retailer_id","touchpoint_id") REFERENCES "public"."touchpoints"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoint_customers" ADD CONSTRAINT "touchpoint_customers_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoint_customers" ADD CONSTRAINT "touchpoint_customers_retailer_id_touchpoint_id_touchpoints_retailer_id_id_fk" FOREIGN KEY ("retailer_id","touchpoint_id") REFERENCES "public"."touchpoints"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoint_customers" ADD CONSTRAINT "touchpoint_customers_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_retailer_id_task_id_tasks_retailer_id_id_fk" FOREIGN KEY ("retailer_id","task_id") REFERENCES "public"."tasks"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_retailer_id_account_id_accounts_retailer_id_id_fk" FOREIGN KEY ("retailer_id","account_id") REFERENCES "public"."accounts"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_retailer_id_order_id_orders_retailer_id_id_fk" FOREIGN KEY ("retailer_id","order_id") REFERENCES "public"."orders"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_assignments_of_member" ON "account_assignments" USING btree ("retailer_id","membership_id");--> statement-breakpoint
CREATE INDEX "account_users_of_customer" ON "account_users" USING btree ("retailer_id","customer_id");--> statement-breakpoint
CREATE INDEX "accounts_by_name" ON "accounts" USING btree ("retailer_id","folded","id");--> statement-breakpoint
CREATE INDEX "accounts_of_store" ON "accounts" USING btree ("retailer_id","store_id");--> statement-breakpoint
CREATE INDEX "task_customers_of" ON "task_customers" USING btree ("retailer_id","customer_id");--> statement-breakpoint
CREATE INDEX "attachments_of_file" ON "attachments" USING btree ("retailer_id","file_id");--> statement-breakpoint
CREATE INDEX "attachments_of_task" ON "attachments" USING btree ("retailer_id","task_id","position") WHERE task_id is not null;--> statement-breakpoint
CREATE INDEX "attachments_of_touchpoint" ON "attachments" USING btree ("retailer_id","touchpoint_id","position") WHERE touchpoint_id is not null;--> statement-breakpoint
CREATE INDEX "touchpoint_customers_of" ON "touchpoint_customers" USING btree ("retailer_id","customer_id","at","touchpoint_id");--> statement-breakpoint
CREATE INDEX "touchpoints_of_account" ON "touchpoints" USING btree ("retailer_id","account_id","at","id") WHERE account_id is not null;--> statement-breakpoint
CREATE INDEX "touchpoints_of_order" ON "touchpoints" USING btree ("retailer_id","order_id","at","id") WHERE order_id is not null;--> statement-breakpoint
CREATE INDEX "touchpoints_of_task" ON "touchpoints" USING btree ("retailer_id","task_id") WHERE task_id is not null;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_account_id_accounts_retailer_id_id_fk" FOREIGN KEY ("retailer_id","account_id") REFERENCES "public"."accounts"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_order_id_orders_retailer_id_id_fk" FOREIGN KEY ("retailer_id","order_id") REFERENCES "public"."orders"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_flow_id_flows_retailer_id_id_fk" FOREIGN KEY ("retailer_id","flow_id") REFERENCES "public"."flows"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_retailer_id_outcome_id_outcomes_retailer_id_id_fk" FOREIGN KEY ("retailer_id","outcome_id") REFERENCES "public"."outcomes"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_of_account" ON "events" USING btree ("retailer_id","account_id","at","id") WHERE account_id is not null;--> statement-breakpoint
CREATE INDEX "events_of_order" ON "events" USING btree ("retailer_id","order_id","at","id") WHERE order_id is not null;--> statement-breakpoint
CREATE INDEX "orders_by_moment" ON "orders" USING btree ("retailer_id","placed_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "orders_of_store" ON "orders" USING btree ("retailer_id","store_id","placed_at");--> statement-breakpoint
CREATE INDEX "tasks_of_account" ON "tasks" USING btree ("retailer_id","account_id") WHERE account_id is not null;--> statement-breakpoint
CREATE INDEX "tasks_of_order" ON "tasks" USING btree ("retailer_id","order_id") WHERE order_id is not null;