CREATE TABLE "push_subscriptions" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "push_subscriptions_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "push_subscriptions_once" UNIQUE("retailer_id","endpoint")
);
--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "last_store_id" uuid;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_retailer_id_membership_id_memberships_retailer_id_id_fk" FOREIGN KEY ("retailer_id","membership_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "push_subscriptions_of" ON "push_subscriptions" USING btree ("retailer_id","membership_id");--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_retailer_id_last_store_id_stores_retailer_id_id_fk" FOREIGN KEY ("retailer_id","last_store_id") REFERENCES "public"."stores"("retailer_id","id") ON DELETE no action ON UPDATE no action;