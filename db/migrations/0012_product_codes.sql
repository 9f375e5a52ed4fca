-- Of products that capitals alone tell apart one keeps its code: one in use before a retired one, the older before the newer. The others
-- are put away under a code of their own, so that nothing that names them is lost.
update "products" p set "code" = p."code" || ' #' || right(p."id"::text, 8), "retired_at" = coalesce(p."retired_at", app_now())
  from (select "retailer_id", "id", row_number() over (partition by "retailer_id", lower("code") order by "retired_at" is not null, "created_at", "id") as place from "products") t
 where t."retailer_id" = p."retailer_id" and t."id" = p."id" and t.place > 1;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "code_key" text GENERATED ALWAYS AS (lower(code)) STORED;--> statement-breakpoint
CREATE UNIQUE INDEX "products_code_key" ON "products" USING btree ("retailer_id","code_key");