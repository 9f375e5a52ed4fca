ALTER TABLE "message_files" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "task_drafts" ADD COLUMN "file_names" text[] DEFAULT '{}'::text[] NOT NULL;