import { and, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { accounts } from '@/db/schema/accounts'
import { customers, orders } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import { touchpointCustomers, touchpoints } from '@/db/schema/touchpoints'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'

/** That a contact is of a record one may see, and not of somebody's private task. A condition on `touchpoints`. */
export function seenTouchpoint(scope: Scope): SQL | undefined {
  const one = { one: sql`1` }
  const seenAccounts = scope.db.select({ id: accounts.id }).from(accounts).where(visible(scope, accounts))
  const seenOrders = scope.db.select({ id: orders.id }).from(orders).where(visible(scope, orders))
  const withSeen = scope.db
    .select(one)
    .from(touchpointCustomers)
    .innerJoin(
      customers,
      and(eq(customers.retailerId, touchpointCustomers.retailerId), eq(customers.id, touchpointCustomers.customerId)),
    )
    .where(
      and(
        eq(touchpointCustomers.retailerId, touchpoints.retailerId),
        eq(touchpointCustomers.touchpointId, touchpoints.id),
        visible(scope, customers),
      ),
    )
  const openly = scope.db
    .select(one)
    .from(tasks)
    .where(
      and(
        eq(tasks.retailerId, touchpoints.retailerId),
        eq(tasks.id, touchpoints.taskId),
        or(eq(tasks.isPrivate, false), visible(scope, tasks)),
      ),
    )
  return and(
    isNull(touchpoints.undoneAt),
    or(isNull(touchpoints.taskId), exists(openly)),
    or(inArray(touchpoints.accountId, seenAccounts), inArray(touchpoints.orderId, seenOrders), exists(withSeen)),
  )
}
