-- Words as people type them in a search: no capitals, no accents, straight apostrophes.
create or replace function fold(words text) returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp as
$$ select translate(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f]', '', 'g'), 'łøđ’‘', 'lod''''') $$;--> statement-breakpoint
DROP INDEX "tasks_open_of_store";--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "folded" text GENERATED ALWAYS AS (fold(name)) STORED;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "folded" text GENERATED ALWAYS AS (fold(title)) STORED;--> statement-breakpoint
CREATE INDEX "tasks_queue" ON "tasks" USING btree ("retailer_id","store_id","reply_waiting_since" DESC NULLS LAST,"due_by","id") WHERE state = 'open' and kind = 'group';