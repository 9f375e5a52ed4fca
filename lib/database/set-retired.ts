import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { byId } from './in-tenant'
import type { TenantScope } from './tenant-scope'

type Retirable = PgTable & { retailerId: PgColumn; id: PgColumn; retiredAt: PgColumn }

/** Retires one row as of a moment, or with null lets it be used again. False when it was so already: somebody was first. */
export async function setRetired(scope: TenantScope, table: Retirable, id: string, retiredAt: Date | null): Promise<boolean> {
  const isOther: SQL = retiredAt ? sql`${table.retiredAt} is null` : sql`${table.retiredAt} is not null`
  const { rowCount } = await scope.db.execute(
    sql`update ${table} set retired_at = ${retiredAt} where ${byId(scope, table, id)} and ${isOther}`,
  )
  return rowCount === 1
}
