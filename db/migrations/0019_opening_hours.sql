ALTER TABLE "stores" ADD COLUMN "hours" text DEFAULT 'Mo-Su 09:00-19:00' NOT NULL;--> statement-breakpoint
UPDATE "stores" SET "hours" = 'Mo-Su ' || "opens_at" || '-' || "closes_at";