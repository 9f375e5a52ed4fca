create or replace function name_forms(words text) returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select plain || case when joined <> plain then ' ' || joined else '' end || case when written <> plain and written <> joined then ' ' || written else '' end
  from (select regexp_replace(bare, '[-\u2010-\u2015]+', ' ', 'g') as plain, regexp_replace(bare, '[-\u2010-\u2015]+', '', 'g') as joined,
               regexp_replace(ful, '[-\u2010-\u2015]+', ' ', 'g') as written
    from (select regexp_replace(normalize(translate(replace(replace(replace(l, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'łøđ', 'lod'), NFD), '[\u0300-\u036f]', '', 'g') as bare,
                 regexp_replace(normalize(translate(replace(replace(replace(replace(replace(replace(replace(replace(l, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'å', 'aa'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'łđ', 'ld'), NFD), '[\u0300-\u036f]', '', 'g') as ful
      from (select translate(lower(normalize(words, NFC)), '''’‘`´ʼʻ′＇', '') as l) a) b) c
$$;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "sought" text GENERATED ALWAYS AS (name_forms(name)) STORED;