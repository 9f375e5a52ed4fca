-- Run after every migration; every statement can be repeated. OWNER is whoever runs it. Functions are plpgsql: an SQL function with a setting is never
-- inlined, and until PostgreSQL 17 it is planned anew at each call.
create schema if not exists graphile_worker;

create or replace function app_now() returns timestamptz language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select now() + coalesce((select value::interval from deployment_settings where key = 'clock.offset'), interval '0'));
end $$;

-- The session behind a cookie, with everything a request needs to know about who asks (invariant 1).
create or replace function session_scope(hash text) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select jsonb_build_object(
    'userId', u.id, 'email', u.email, 'userName', u.name, 'userLocale', u.locale, 'theme', u.theme, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at,
    'retailerId', r.id, 'retailerName', r.name, 'retailerSlug', r.slug, 'retailerLocale', r.locale, 'retailerZone', r.time_zone, 'currency', r.currency,
    'membershipId', m.id, 'role', m.role, 'name', m.name, 'homeStoreId', m.home_store_id, 'lastStoreId', m.last_store_id,
    'stores', coalesce((select jsonb_agg(jsonb_build_object('id', st.id, 'name', st.name, 'timeZone', st.time_zone) order by (st.id <> m.home_store_id), st.name)
       from membership_stores ms join stores st on st.retailer_id = ms.retailer_id and st.id = ms.store_id
      where ms.retailer_id = m.retailer_id and ms.membership_id = m.id), '[]'::jsonb),
    'features', coalesce((select jsonb_agg(f.feature) from retailer_features f where f.retailer_id = r.id and f.is_on), '[]'::jsonb),
    'now', app_now())
  from sessions s
  join users u on u.id = s.user_id
  join memberships m on m.user_id = u.id and m.retailer_id = s.current_retailer_id and m.deactivated_at is null
  join retailers r on r.id = m.retailer_id
  where s.token_hash = hash and s.ended_at is null);
end $$;

create or replace function memberships_of_user(who uuid) returns table (retailer_id uuid, retailer_name text, membership_id uuid, role text) language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query select m.retailer_id, r.name, m.id, m.role from memberships m join retailers r on r.id = m.retailer_id where m.user_id = who and m.deactivated_at is null order by r.name;
end $$;

create or replace function find_reply_token(tag text) returns table (retailer_id uuid, task_id uuid, customer_id uuid, email text) language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query select t.retailer_id, t.task_id, t.customer_id, t.email from reply_tokens t where t.token = tag;
end $$;

-- Threading's second and third way (G-13): which of our mails carries one of these Message-IDs.
create or replace function find_sent_message(header_ids text[]) returns table (retailer_id uuid, task_id uuid, customer_id uuid, header_id text) language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query select m.retailer_id, m.task_id, m.customer_id, m.message_id_header from messages m where m.message_id_header = any(header_ids) and m.direction = 'out' and m.task_id is not null;
end $$;

-- Delivery reports name a message by the provider's id only.
create or replace function find_message_by_provider(provider text) returns table (retailer_id uuid, id uuid) language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query select m.retailer_id, m.id from messages m where m.provider_id = provider;
end $$;

-- The zones stores are in, over all retailers, with how many and the first few by name: for the health page, which compares clocks.
create or replace function app_store_zones() returns table (zone text, stores int, names text[]) language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select s.time_zone, count(*)::int, (array_agg(s.name order by s.name))[1:5] from stores s group by s.time_zone;
end $$;

-- A table filled a moment ago is taken for empty until somebody counts it; an import counts what it fills.
create or replace function app_count_lists(subject text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  case subject
    when 'rows' then analyze import_rows (retailer_id, run_id, line, key, state);
    when 'customers' then analyze customers (retailer_id, id, number), customer_emails (retailer_id, id, customer_id, email), customer_phones (retailer_id, customer_id, phone), consents (retailer_id, customer_id, channel);
    when 'products' then analyze products (retailer_id, id, code);
    when 'orders' then analyze orders (retailer_id, id, number), order_lines (retailer_id, order_id, position);
    when 'tasks' then analyze tasks (retailer_id, id, number);
    else null;
  end case;
end $$;

do $$
declare t record; app text := 'storehand_app';
begin
  if not exists (select from pg_roles where rolname = app) then execute format('create role %I nologin', app); end if;
  execute format('grant usage on schema public to %I', app);
  for t in select c.relname, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'retailer_id' and not a.attisdropped) as is_tenant
             from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' loop
    execute format('grant select, insert, update, delete on %I to %I', t.relname, app);
    if t.is_tenant then
      execute format('alter table %I enable row level security', t.relname);
      execute format('alter table %I force row level security', t.relname);
      if not exists (select from pg_policies where tablename = t.relname and policyname = 'of_retailer') then
        execute format($p$create policy of_retailer on %I to %I using (retailer_id = nullif(current_setting('app.retailer_id', true), '')::uuid)$p$, t.relname, app);
        execute format('create policy owner_all on %I to %I using (true)', t.relname, current_user);
      end if;
    end if;
  end loop;
  -- History is append-only for the application (T-5, R-6).
  execute format('revoke update, delete, truncate on events from %I', app);
  execute format('revoke delete on kpi_events, messages from %I', app);
  execute format('revoke insert, update, delete on retailers from %I', app);
  execute format('grant update (last_task_number, time_zone) on retailers to %I', app);
end $$;

revoke all on function session_scope(text), memberships_of_user(uuid), find_reply_token(text), find_sent_message(text[]), find_message_by_provider(text), app_count_lists(text), app_store_zones() from public;
grant execute on function app_now(), app_store_zones(), app_count_lists(text), session_scope(text), memberships_of_user(uuid), find_reply_token(text), find_sent_message(text[]), find_message_by_provider(text) to storehand_app;

create or replace function app_add_job(identifier text, payload json, job_key text default null, max_attempts int default 10, run_at timestamptz default null) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(identifier, payload := payload, job_key := job_key, max_attempts := max_attempts, run_at := run_at);
end $$;

create or replace function app_queue() returns jsonb language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_build_object(
    'waiting', (select count(*) from graphile_worker._private_jobs where attempts < max_attempts and run_at <= now()),
    'parked', (select count(*) from graphile_worker._private_jobs where attempts >= max_attempts and locked_at is null)));
end $$;
revoke all on function app_add_job(text, json, text, int, timestamptz), app_queue() from public;
grant execute on function app_add_job(text, json, text, int, timestamptz), app_queue() to storehand_app;

-- An id that follows from a name (RFC 9562, version 8: of one's own making).
create or replace function named_uuid(name text) returns uuid language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  return overlay(overlay(md5(name) placing '8' from 13) placing '8' from 17)::uuid;
end $$;

-- The lists that a chain begins with (S-4, P-6); ids follow from the chain, so that it can be repeated. What a chain took off its lists stays off:
-- it is retired, never deleted.
create or replace function begin_chain_lists(chain uuid) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  insert into outcomes (retailer_id, id, names, position, closes_as) values
    (chain, named_uuid(chain || ' outcome done'), '{"en":"Done","es":"Hecho","pl":"Zrobione"}', 1, 'resolved'),
    (chain, named_uuid(chain || ' outcome failed'), '{"en":"Failed","es":"Sin éxito","pl":"Nieudane"}', 2, 'resolved')
  on conflict do nothing;
end $$;
select begin_chain_lists(id) from retailers;
