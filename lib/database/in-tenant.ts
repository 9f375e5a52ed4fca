import { and, eq, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { TenantScope } from './tenant-scope'

type OfTenant = { retailerId: PgColumn }

/** The rows of the scope's retailer: the condition that every query of a tenant's table begins with. */
export const inTenant = ({ retailerId }: Pick<TenantScope, 'retailerId'>, table: OfTenant): SQL =>
  eq(table.retailerId, retailerId)

/** One row of the scope's retailer by its id. */
export const byId = (scope: Pick<TenantScope, 'retailerId'>, table: OfTenant & { id: PgColumn }, id: string): SQL =>
  and(inTenant(scope, table), eq(table.id, id)) as SQL
