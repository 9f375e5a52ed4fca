import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { orderLines, orders } from '@/db/schema/records'
import { stores } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { currencyOf } from './currency-of'
import { linePicture } from './order-lines'

const shown = 6

export type OrderShown = {
  id: string
  number: string
  placedAt: Date
  storeName: string | null
  currency: string
  isCancelled: boolean
  lines: { id: string; name: string; quantity: number; price: string; picture: string | null }[]
}

/**
 * The last orders of a customer one may see with what was in them, and what all their orders come to, by currency. `chainCurrency` is that of
 * orders which tell neither a currency nor a store with a country.
 */
export async function readOrders(scope: Scope, customerId: string, chainCurrency: string) {
  const theirs = and(inTenant(scope, orders), eq(orders.customerId, customerId))
  const last = scope.db
    .select({ id: orders.id })
    .from(orders)
    .where(theirs)
    .orderBy(desc(orders.placedAt), desc(orders.id))
    .limit(shown)
  const [lines, sums] = await Promise.all([
    scope.db
      .select({
        id: orderLines.id,
        orderId: orders.id,
        number: orders.number,
        placedAt: orders.placedAt,
        storeName: stores.name,
        currency: orders.currency,
        country: stores.country,
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
        first: sql<Date>`min(${orders.placedAt})`.mapWith((value) => new Date(value)),
        currency: orders.currency,
        country: stores.country,
      })
      .from(orders)
      .innerJoin(orderLines, and(eq(orderLines.retailerId, orders.retailerId), eq(orderLines.orderId, orders.id)))
      .leftJoin(stores, and(eq(stores.retailerId, orders.retailerId), eq(stores.id, orders.storeId)))
      .where(and(theirs, isNull(orders.cancelledAt)))
      .groupBy(orders.currency, stores.country),
  ])
  const inTheirs = lines.map((line) => ({ ...line, currency: currencyOf(line, chainCurrency) }))
  return { orders: byOrder(inTheirs), totals: totalsOf(sums, chainCurrency) }
}

type Sum = { count: number; amount: number; first: Date; currency: string | null; country: string | null }

function totalsOf(sums: Sum[], chainCurrency: string) {
  const amounts = new Map<string, number>()
  for (const sum of sums) {
    const currency = currencyOf(sum, chainCurrency)
    amounts.set(currency, (amounts.get(currency) ?? 0) + sum.amount)
  }
  const [first] = sums.map((sum) => sum.first).sort((a, b) => a.getTime() - b.getTime())
  return {
    count: sums.reduce((all, { count }) => all + count, 0),
    amounts: [...amounts].map(([currency, amount]) => ({ currency, amount })).sort((a, b) => b.amount - a.amount),
    first: first ?? null,
  }
}

type Line = OrderShown['lines'][number] & {
  orderId: string
  number: string
  placedAt: Date
  storeName: string | null
  currency: string
  cancelledAt: Date | null
}

function byOrder(lines: Line[]): OrderShown[] {
  const found = new Map<string, OrderShown>()
  for (const { id, orderId, number, placedAt, storeName, currency, cancelledAt, name, quantity, price, picture } of lines) {
    const order = found.get(orderId) ?? {
      id: orderId,
      number,
      placedAt,
      storeName,
      currency,
      isCancelled: cancelledAt !== null,
      lines: [],
    }
    order.lines.push({ id, name, quantity, price, picture })
    found.set(orderId, order)
  }
  return [...found.values()]
}
