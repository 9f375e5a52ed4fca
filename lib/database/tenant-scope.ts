import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'

export type Database = NodePgDatabase & { client?: pg.PoolClient }

/** As much of a Scope as the database needs: for which retailer, and on which open transaction. */
export type TenantScope = { retailerId: string; db: Database }

/** A scope has no database until read() or transact() opens one for it. */
export const closed: Database = new Proxy({} as Database, {
  get(_target, property) {
    if (property === 'client') return undefined
    throw new Error('Open the scope with read() or transact() first.')
  },
})
