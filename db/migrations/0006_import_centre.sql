CREATE TABLE "import_mappings" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"heads" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"changed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "import_mappings_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "import_mappings_once" UNIQUE("retailer_id","subject","heads")
);
--> statement-breakpoint
CREATE TABLE "import_parts" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "import_parts_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "import_parts_once" UNIQUE("retailer_id","run_id","position")
);
--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "key" text;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "changes" jsonb;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "reading" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "sample" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "file_bytes" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "bytes_read" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "problem" text;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_retailer_id_run_id_import_runs_retailer_id_id_fk" FOREIGN KEY ("retailer_id","run_id") REFERENCES "public"."import_runs"("retailer_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_rows_key" ON "import_rows" USING btree ("retailer_id","run_id","key") WHERE key is not null;--> statement-breakpoint
-- Each row is changed once or twice, never its keys: with room on its page no index is written again.
ALTER TABLE "import_rows" SET (fillfactor = 60);