import { and, asc, eq, sql } from 'drizzle-orm'
import { customers, orderLines, orders } from '@/db/schema/records'
import { stores } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { NotFound } from '@/lib/errors'
import { linePicture } from './order-lines'

export type Order = typeof orders.$inferSelect

/** The order with this id, or null when there is none this person may see. */
export async function findOrder(scope: Scope, orderId: string): Promise<Order | null> {
  const [order] = await scope.db
    .select()
    .from(orders)
    .where(and(eq(orders.id, orderId), visible(scope, orders)))
  return order ?? null
}

/** Throws NotFound unless this person may see the order. */
export async function requireOrder(scope: Scope, orderId: string): Promise<Order> {
  const order = await findOrder(scope, orderId)
  if (!order) throw new NotFound('errors.orderNotFound')
  return order
}

/** Up to twenty orders one may see by a part of their number, the latest first, for pickers. */
export const searchOrders = (scope: Scope, text: string) =>
  scope.db
    .select({ id: orders.id, number: orders.number, customer: customers.name })
    .from(orders)
    .leftJoin(customers, and(eq(customers.retailerId, orders.retailerId), eq(customers.id, orders.customerId)))
    .where(and(visible(scope, orders), sql`${orders.number} ilike ${likePattern(text)}`))
    .orderBy(sql`${orders.placedAt} desc`, asc(orders.id))
    .limit(20)

/** What is in an order one may see, and where it was placed. */
export async function readOrder(scope: Scope, order: Order) {
  const [lines, [store]] = await Promise.all([
    scope.db
      .select({
        id: orderLines.id,
        name: orderLines.productName,
        code: orderLines.productCode,
        quantity: orderLines.quantity,
        price: orderLines.price,
        picture: linePicture,
      })
      .from(orders)
      .innerJoin(orderLines, and(eq(orderLines.retailerId, orders.retailerId), eq(orderLines.orderId, orders.id)))
      .where(and(inTenant(scope, orders), eq(orders.id, order.id)))
      .orderBy(asc(orderLines.position)),
    scope.db
      .select({ name: stores.name, country: stores.country })
      .from(stores)
      .where(and(inTenant(scope, stores), eq(stores.id, order.storeId ?? order.id))),
  ])
  return { lines, store: store ?? null }
}
