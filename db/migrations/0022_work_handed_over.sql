ALTER TABLE "notifications" ADD COLUMN "others" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "answers_to_id" uuid;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "answers_to_store" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_answers_to" FOREIGN KEY ("retailer_id","answers_to_id") REFERENCES "public"."memberships"("retailer_id","id") ON DELETE no action ON UPDATE no action;