import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { orderLines } from '@/db/schema/records'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { record } from '@/lib/activity/record'
import { maxAtOnce } from '@/lib/customers/max-at-once'
import { oneOf } from '@/lib/database/one-of'
import { transact } from '@/lib/database/transact'
import { NotFound } from '@/lib/errors'
import { orderInput, writeLines } from './order-lines'

/** Makes orders what they are given as now, lines and all. NotFound when one of them is not there. */
export async function changeOrders(scope: Scope, input: (z.input<typeof orderInput> & { id: string })[]) {
  authorize(scope, 'people.manage')
  const all = z
    .array(orderInput.extend({ id: z.uuid() }))
    .max(maxAtOnce)
    .parse(input)
  const { retailerId } = scope

  await transact(scope, async (scope) => {
    const rows = all.map(({ id, customerId, storeId, placedAt, cancelledAt, currency }) => ({
      id,
      customer_id: customerId,
      store_id: storeId,
      placed_at: placedAt,
      cancelled_at: cancelledAt,
      currency,
    }))
    const changed = await scope.db.execute(sql`update orders o
      set customer_id = r.customer_id, store_id = r.store_id, placed_at = r.placed_at, cancelled_at = r.cancelled_at,
        currency = r.currency
      from json_populate_recordset(null::orders, ${JSON.stringify(rows)}::json) r
      where o.retailer_id = ${retailerId} and o.id = r.id`)
    if (changed.rowCount !== all.length) throw new NotFound()
    const ids = all.map(({ id }) => id)
    await scope.db.delete(orderLines).where(and(eq(orderLines.retailerId, retailerId), oneOf(orderLines.orderId, ids)))
    await writeLines(scope, all)
    await record(scope, { type: 'audit.ordersChanged', data: { count: all.length } })
  })
}
