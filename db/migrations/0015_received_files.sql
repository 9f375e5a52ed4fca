CREATE TABLE "received_files" (
	"retailer_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"provider_id" text,
	"name" text NOT NULL,
	"claimed_type" text NOT NULL,
	"content_id" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"file_id" uuid,
	CONSTRAINT "received_files_retailer_id_id_pk" PRIMARY KEY("retailer_id","id"),
	CONSTRAINT "received_files_once" UNIQUE("retailer_id","message_id","position")
);
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "reply_photos" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "reply_files" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "received_files" ADD CONSTRAINT "received_files_retailer_id_retailers_id_fk" FOREIGN KEY ("retailer_id") REFERENCES "public"."retailers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_files" ADD CONSTRAINT "received_files_retailer_id_message_id_messages_retailer_id_id_fk" FOREIGN KEY ("retailer_id","message_id") REFERENCES "public"."messages"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_files" ADD CONSTRAINT "received_files_retailer_id_file_id_files_retailer_id_id_fk" FOREIGN KEY ("retailer_id","file_id") REFERENCES "public"."files"("retailer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "received_files_of_file" ON "received_files" USING btree ("retailer_id","file_id");