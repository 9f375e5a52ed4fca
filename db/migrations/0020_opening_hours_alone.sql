ALTER TABLE "stores" DROP COLUMN "opens_at";--> statement-breakpoint
ALTER TABLE "stores" DROP COLUMN "closes_at";