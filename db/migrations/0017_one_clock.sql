CREATE TABLE "time_zone_spans" (
	"zone" text NOT NULL,
	"wall_until" timestamp NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"utc_offset" interval NOT NULL,
	CONSTRAINT "time_zone_spans_zone_wall_until_pk" PRIMARY KEY("zone","wall_until")
);
--> statement-breakpoint
ALTER TABLE "retailers" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
CREATE INDEX "time_zone_spans_by_moment" ON "time_zone_spans" USING btree ("zone","until");--> statement-breakpoint
UPDATE "retailers" r SET "time_zone" = coalesce((SELECT s."time_zone" FROM "stores" s WHERE s."retailer_id" = r."id" GROUP BY s."time_zone" ORDER BY count(*) DESC, s."time_zone" LIMIT 1), 'UTC');
