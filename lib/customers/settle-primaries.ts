import { sql } from 'drizzle-orm'
import { customerEmails, customerPhones } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'

/** Makes the oldest usable address and number of each of these customers the primary one where none is. Part of the caller's transaction. */
export async function settlePrimaries(scope: Scope, customerIds: string[]) {
  if (customerIds.length === 0) return
  for (const [table, order] of [
    [customerEmails, sql`(suppressed_at is not null), id`],
    [customerPhones, sql`id`],
  ] as const)
    await scope.db.execute(sql`update ${table} set is_primary = true where retailer_id = ${scope.retailerId} and id in (
      select distinct on (customer_id) id from ${table} where retailer_id = ${scope.retailerId} and customer_id = any(${sql.param(customerIds)})
        and customer_id not in (select customer_id from ${table} where retailer_id = ${scope.retailerId} and is_primary and customer_id = any(${sql.param(customerIds)}))
      order by customer_id, ${order})`)
}
