import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { orderLines, orders } from '@/db/schema/records'
import { stores } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/tenancy/scope'
import { linePicture } from './order-lines'

const shown = 6

export type OrderShown = {
  id: string
  number: string
  placedAt: Date
  storeName: string | null
  isCancelled: boolean
  lines: { id: string; name: string; quantity: number; price: string; picture: string | null }[]
}

/** The last orders of a customer one may see with what was in them, and what all their orders come to. */
export async function readOrders(scope: Scope, customerId: string) {
  const theirs = and(eq(orders.retailerId, scope.retailerId), eq(orders.customerId, customerId))
  const last = scope.db
    .select({ id: orders.id })
    .from(orders)
    .where(theirs)
    .orderBy(desc(orders.placedAt), desc(orders.id))
    .limit(shown)
  const [lines, [totals]] = await Promise.all([
    scope.db
      .select({
        id: orderLines.id,
        orderId: orders.id,
        number: orders.number,
        placedAt: orders.placedAt,
        storeName: stores.name,
        cancelledAt: orders.cancelledAt,
        name: orderLines.productName,
        quantity: orderLines.quantity,
        price: orderLines.price,
        picture: linePicture,
      })
      .from(orders)
      .innerJoin(orderLines, and(eq(orderLines.retailerId, orders.retailerId), eq(orderLines.orderId, orders.id)))
      .leftJoin(stores, and(eq(stores.retailerId, orders.retailerId), eq(stores.id, orders.storeId)))
      .where(and(theirs, sql`${orders.id} in ${last}`))
      .orderBy(desc(orders.placedAt), desc(orders.id), orderLines.position)
      .limit(shown * 50),
    scope.db
      .select({
        count: sql<number>`count(distinct ${orders.id})::int`,
        amount: sql<number>`coalesce(sum(${orderLines.price} * ${orderLines.quantity}), 0)::float8`,
        first: sql<Date | null>`min(${orders.placedAt})`.mapWith((value) => value && new Date(value)),
      })
      .from(orders)
      .innerJoin(orderLines, and(eq(orderLines.retailerId, orders.retailerId), eq(orderLines.orderId, orders.id)))
      .where(and(theirs, isNull(orders.cancelledAt))),
  ])
  return { orders: byOrder(lines), totals: totals ?? { count: 0, amount: 0, first: null } }
}

type Line = OrderShown['lines'][number] & {
  orderId: string
  number: string
  placedAt: Date
  storeName: string | null
  cancelledAt: Date | null
}

function byOrder(lines: Line[]): OrderShown[] {
  const found = new Map<string, OrderShown>()
  for (const { id, orderId, number, placedAt, storeName, cancelledAt, name, quantity, price, picture } of lines) {
    const order = found.get(orderId) ?? { id: orderId, number, placedAt, storeName, isCancelled: cancelledAt !== null, lines: [] }
    order.lines.push({ id, name, quantity, price, picture })
    found.set(orderId, order)
  }
  return [...found.values()]
}
