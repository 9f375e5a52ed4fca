ALTER TABLE "import_runs" ADD COLUMN "headers" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "has_shortcuts" boolean DEFAULT true NOT NULL;
-- memberships.last_seen_at is no longer in the schema; the version before still selects it, so a later migration drops it (Q-G1).