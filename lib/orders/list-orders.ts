import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { customers, orderLines, orders } from '@/db/schema/records'
import { stores } from '@/db/schema/tenancy'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { beyond, cursorField, cursorOf } from '@/lib/database/cursor'
import { likePattern } from '@/lib/database/like-pattern'
import { storable } from '@/lib/i18n/storable'

export const ordersAtOnce = 50
export const orderStates = ['all', 'unpaid', 'paid', 'cancelled'] as const

/** What a list of orders is asked for, from its address; what makes no sense is left out. */
export const orderFilter = z.object({
  q: z.string().transform(storable(60)).catch(''),
  state: z.enum(orderStates).catch('all'),
  after: cursorField,
})
export type OrderFilter = z.output<typeof orderFilter>

const inState: Record<OrderFilter['state'], SQL | undefined> = {
  all: undefined,
  unpaid: and(isNull(orders.paidAt), isNull(orders.cancelledAt)),
  paid: and(isNotNull(orders.paidAt), isNull(orders.cancelledAt)),
  cancelled: isNotNull(orders.cancelledAt),
}

/** The orders one may see, the latest first, with whose they are, where they were placed, and what they come to. */
export async function listOrders(scope: Scope, filter: OrderFilter, limit = ordersAtOnce) {
  authorize(scope, 'customer.see')
  const rows = await scope.db
    .select({
      id: orders.id,
      number: orders.number,
      placedAt: orders.placedAt,
      paidAt: orders.paidAt,
      cancelledAt: orders.cancelledAt,
      currency: orders.currency,
      country: stores.country,
      store: stores.name,
      customer: customers.name,
      amount: sql<number>`(select coalesce(sum(l.quantity * l.price), 0)::float8 from ${orderLines} l where l.retailer_id = ${orders.retailerId} and l.order_id = ${orders.id})`,
    })
    .from(orders)
    .leftJoin(stores, and(eq(stores.retailerId, orders.retailerId), eq(stores.id, orders.storeId)))
    .leftJoin(customers, and(eq(customers.retailerId, orders.retailerId), eq(customers.id, orders.customerId)))
    .where(
      and(
        visible(scope, orders),
        filter.q ? sql`${orders.number} ilike ${likePattern(filter.q)}` : undefined,
        inState[filter.state],
        beyond(filter.after, { by: orders.placedAt, id: orders.id, kind: 'moment', isDescending: true }),
      ),
    )
    .orderBy(desc(orders.placedAt), desc(orders.id))
    .limit(limit + 1)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), next: last ? cursorOf(last.placedAt, last.id) : '' }
}
