import { and, asc } from 'drizzle-orm'
import { orderLines, orders } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'

type Line = Pick<typeof orderLines.$inferSelect, 'orderId' | 'productCode' | 'productName' | 'quantity' | 'price'>
export type KnownOrder = typeof orders.$inferSelect & { lines: Line[] }

/** The retailer's orders with these numbers, with their lines. */
export async function ordersBy(scope: Scope, numbers: string[]): Promise<Map<string, KnownOrder>> {
  const found = await scope.db
    .select()
    .from(orders)
    .where(and(inTenant(scope, orders), oneOf(orders.number, numbers)))
  const byId = new Map(found.map((order) => [order.id, { ...order, lines: [] as Line[] }]))
  const lines =
    found.length === 0
      ? []
      : await scope.db
          .select({
            orderId: orderLines.orderId,
            productCode: orderLines.productCode,
            productName: orderLines.productName,
            quantity: orderLines.quantity,
            price: orderLines.price,
          })
          .from(orderLines)
          .where(and(inTenant(scope, orderLines), oneOf(orderLines.orderId, [...byId.keys()])))
          .orderBy(asc(orderLines.position))
  for (const line of lines) byId.get(line.orderId)?.lines.push(line)
  return new Map([...byId.values()].map((order) => [order.number, order]))
}
