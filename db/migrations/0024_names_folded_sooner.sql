-- The same as before, told sooner: an SQL function with a setting is never inlined, and its executor costs more than these words do. Nearly every name
-- is plain letters, which need nothing but lower().
create or replace function fold(words text) returns text language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  if words ~ '^[ -~]*$' then return lower(words); end if;
  return translate(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f]', '', 'g'), 'łøđ’‘', 'lod''''');
end $$;--> statement-breakpoint
create or replace function name_forms(words text) returns text language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  bare text;
  whole text;
  written text;
  plain text;
  joined text;
begin
  -- ASCII without apostrophe, hyphen and grave accent.
  if words ~ '^[ -&(-,./-_a-~]*$' then return lower(words); end if;
  bare := translate(lower(normalize(words, NFC)), '''’‘`´ʼʻ′＇', '');
  whole := regexp_replace(normalize(translate(replace(replace(replace(bare, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'łøđ', 'lod'), NFD), '[\u0300-\u036f]', '', 'g');
  written := regexp_replace(normalize(translate(replace(replace(replace(replace(replace(replace(replace(replace(bare, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'å', 'aa'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'łđ', 'ld'), NFD), '[\u0300-\u036f]', '', 'g');
  plain := regexp_replace(whole, '[-\u2010-\u2015]+', ' ', 'g');
  joined := regexp_replace(whole, '[-\u2010-\u2015]+', '', 'g');
  written := regexp_replace(written, '[-\u2010-\u2015]+', ' ', 'g');
  return plain || case when joined <> plain then ' ' || joined else '' end || case when written <> plain and written <> joined then ' ' || written else '' end;
end $$;
