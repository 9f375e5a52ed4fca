import { type SQL, sql } from 'drizzle-orm'
import type { retailers } from '@/db/schema/retailers'
import type { Scope } from '@/lib/access/scope'
import { scopeOfRetailer } from '@/lib/access/system-scope'
import { pool } from '@/lib/database/pool'
import { transact } from '@/lib/database/transact'
import { env } from '@/lib/env'

const max = 1000
const retailersTable = 'retailers' satisfies (typeof retailers)['_']['name']

/**
 * Removes files that were taken in and never used: no key of another table points at them, no list of files names them and no words
 * carry their link, UNUSED_FILE_HOURS after they came (Q-U4). Returns how many; run again it does nothing twice.
 */
export async function removeUnusedFiles(): Promise<number> {
  const { rows } = await (await pool()).query<{ id: string }>(`select id from ${retailersTable}`)
  let removed = 0
  for (const { id } of rows) removed += await transact(await scopeOfRetailer(id), removeFrom)
  return removed
}

async function removeFrom(scope: Scope): Promise<number> {
  const until = new Date(scope.now.getTime() - env().UNUSED_FILE_HOURS * 3_600_000).toISOString()
  const used = await usesOf(scope)
  const gone = await scope.db.execute(sql`
    delete from files where retailer_id = ${scope.retailerId} and id in (
      select f.id from files f where f.retailer_id = ${scope.retailerId} and f.created_at < ${until}::timestamptz
        and not (${sql.join(used, sql` or `)}) order by f.created_at limit ${max})`)
  return gone.rowCount ?? 0
}

type Use = { table: string; column: string; how: 'key' | 'list' }

/** Where a file can be used, asked of the database itself: a table that points at files tomorrow is not forgotten. */
async function usesOf(scope: Scope): Promise<SQL[]> {
  const { rows } = await scope.db.execute<Use>(sql`
    select c.conrelid::regclass::text as table, a.attname::text as column, 'key' as how from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) and a.attname <> 'retailer_id'
      where c.contype = 'f' and c.confrelid = 'public.files'::regclass and c.conrelid <> 'public.file_bytes'::regclass
    union all select r.relname::text, a.attname::text, 'list' from pg_attribute a
      join pg_class r on r.oid = a.attrelid and r.relkind = 'r' and r.relnamespace = 'public'::regnamespace
      where a.attname = 'file_ids' and a.atttypid = 'uuid[]'::regtype and not a.attisdropped`)
  const template = sql`exists (select from message_templates t where t.retailer_id = f.retailer_id and position(f.token in t.body) > 0)`
  return [template, ...rows.map(isUsed)]
}

const isUsed = ({ table, column, how }: Use) => {
  const named = sql`u.${sql.identifier(column)}`
  return sql`exists (select from ${sql.identifier(table)} u where u.retailer_id = f.retailer_id and ${how === 'key' ? sql`${named} = f.id` : sql`f.id = any(${named})`})`
}
