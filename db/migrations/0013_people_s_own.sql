DROP INDEX "tasks_closed_all";--> statement-breakpoint
DROP INDEX "tasks_closed_of_store";--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "assigned_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "tasks_own" ON "tasks" USING btree ("retailer_id","reply_waiting_since" DESC NULLS LAST,"due_by","id") WHERE state = 'open' and kind = 'personal' and deleted_at is null;--> statement-breakpoint
CREATE INDEX "tasks_own_of_store" ON "tasks" USING btree ("retailer_id","store_id","reply_waiting_since" DESC NULLS LAST,"due_by","id") WHERE state = 'open' and kind = 'personal' and deleted_at is null;--> statement-breakpoint
CREATE INDEX "tasks_closed_all" ON "tasks" USING btree ("retailer_id","kind","state","closed_at" DESC NULLS FIRST,"id") WHERE state <> 'open' and deleted_at is null;--> statement-breakpoint
CREATE INDEX "tasks_closed_of_store" ON "tasks" USING btree ("retailer_id","store_id","kind","state","closed_at" DESC NULLS FIRST,"id") WHERE state <> 'open' and deleted_at is null;