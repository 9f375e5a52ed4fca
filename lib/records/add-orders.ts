import { z } from 'zod'
import { orderLines, orders } from '@/db/schema/records'
import { record } from '@/lib/activity/record'
import { newId } from '@/lib/ids'
import { authorize } from '@/lib/tenancy/abilities'
import type { Scope } from '@/lib/tenancy/scope'
import { transact } from '@/lib/tenancy/transact'

export const orderInput = z.object({
  number: z.string().min(1).max(60),
  customerId: z.uuid().nullable(),
  storeId: z.uuid().nullable(),
  placedAt: z.date(),
  lines: z
    .array(z.object({ productCode: z.string(), productName: z.string(), quantity: z.number().int(), price: z.number() }))
    .min(1)
    .max(200),
})

/** Adds past orders with their lines. */
export async function addOrders(scope: Scope, given: z.input<typeof orderInput>[]) {
  authorize(scope, 'people.manage')
  const all = z
    .array(orderInput)
    .max(1000)
    .parse(given)
    .map((order) => ({ ...order, id: newId() }))
  const { retailerId } = scope

  await transact(scope, async (scope) => {
    await scope.db
      .insert(orders)
      .values(
        all.map(({ id, number, customerId, storeId, placedAt }) => ({ retailerId, id, number, customerId, storeId, placedAt })),
      )
    await scope.db.insert(orderLines).values(
      all.flatMap((order) =>
        order.lines.map((line, position) => ({
          retailerId,
          id: newId(),
          orderId: order.id,
          position,
          ...line,
          price: line.price.toFixed(2),
        })),
      ),
    )
    await record(scope, { type: 'audit.ordersAdded', data: { count: all.length } })
  })
}
