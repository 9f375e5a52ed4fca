CREATE TABLE "customer_phones" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"is_primary" boolean DEFAULT true NOT NULL,
	CONSTRAINT "customer_phones_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "customer_phones_once" UNIQUE("retailer_id","customer_id","phone"),
	CONSTRAINT "customer_phones_e164" CHECK (phone ~ '^\+[1-9][0-9]{6,14}$')
);
--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "customer_phones" ADD CONSTRAINT "customer_phones_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_phones" ADD CONSTRAINT "customer_phones_retailer_id_customer_id_customers_retailer_id_id_fk" FOREIGN KEY ("retailer_id","customer_id") REFERENCES "public"."customers"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "customer_phones_primary" ON "customer_phones" USING btree ("retailer_id","customer_id") WHERE is_primary;--> statement-breakpoint
CREATE INDEX "customer_phones_by_number" ON "customer_phones" USING btree ("retailer_id","phone");--> statement-breakpoint
CREATE INDEX "events_of_customer" ON "events" USING btree ("retailer_id","customer_id","at","id") WHERE task_id is null and customer_id is not null;--> statement-breakpoint
-- Of several addresses called primary the oldest stays so.
UPDATE customer_emails e SET is_primary = false WHERE is_primary AND EXISTS (SELECT FROM customer_emails o
  WHERE o.retailer_id = e.retailer_id AND o.customer_id = e.customer_id AND o.is_primary AND o.id < e.id);--> statement-breakpoint
CREATE UNIQUE INDEX "customer_emails_primary" ON "customer_emails" USING btree ("retailer_id","customer_id") WHERE is_primary;--> statement-breakpoint
CREATE INDEX "customers_by_name" ON "customers" USING btree ("retailer_id","folded","id");--> statement-breakpoint
CREATE INDEX "relationships_of_store" ON "relationships" USING btree ("retailer_id","store_id","customer_id");--> statement-breakpoint
CREATE INDEX "tasks_customers_of_store" ON "tasks" USING btree ("retailer_id","store_id","customer_id") WHERE deleted_at is null;