import { and, asc, desc, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import { consents, customerEmails, customers, orderLines, orders, relationships } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import { memberships, stores } from '@/db/schema/tenancy'
import { NotFound } from '@/lib/errors'
import type { Scope } from '@/lib/tenancy/scope'
import { visibleTasks } from '@/lib/tenancy/visible'

export type Customer = typeof customers.$inferSelect

/** R-1 for records: customers of my book, of my stores' book, and on any task I may see; an admin all. */
export function visibleCustomers(scope: Scope): SQL {
  const mine = eq(customers.retailerId, scope.retailerId)
  const { actor } = scope
  if (actor.kind === 'system' || actor.role === 'corporate_admin') return mine
  if (actor.role === 'account_manager') return sql`false`
  const storeIds = actor.stores.map((store) => store.id)
  const inBook = exists(
    scope.db
      .select({ one: sql`1` })
      .from(relationships)
      .where(
        and(
          eq(relationships.retailerId, customers.retailerId),
          eq(relationships.customerId, customers.id),
          or(
            eq(relationships.membershipId, actor.membershipId),
            storeIds.length ? inArray(relationships.storeId, storeIds) : sql`false`,
          ),
        ),
      ),
  )
  const onTask = exists(
    scope.db
      .select({ one: sql`1` })
      .from(tasks)
      .where(and(eq(tasks.retailerId, customers.retailerId), eq(tasks.customerId, customers.id), visibleTasks(scope))),
  )
  return and(mine, or(inBook, onTask)) ?? sql`false`
}

/** Throws NotFound unless this person may see the customer. */
export async function requireCustomer(scope: Scope, customerId: string): Promise<Customer> {
  const [customer] = await scope.db
    .select()
    .from(customers)
    .where(and(eq(customers.id, customerId), visibleCustomers(scope)))
  if (!customer) throw new NotFound('errors.customerNotFound')
  return customer
}

/** Up to 20 customers by name or email, for the picker of a new task. */
export async function searchCustomers(scope: Scope, words: string) {
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  return scope.db
    .select({ id: customers.id, name: customers.name, city: customers.city })
    .from(customers)
    .where(and(visibleCustomers(scope), sql`fold(${customers.name}) like fold(${like})`))
    .orderBy(asc(customers.name), asc(customers.id))
    .limit(20)
}

/** Everything the customer card shows beside a task (G-6); call it only for a customer one may see. */
export async function readCustomerCard(scope: Scope, customerId: string) {
  const here = (table: { retailerId: typeof consents.retailerId; customerId: typeof consents.customerId }) =>
    and(eq(table.retailerId, scope.retailerId), eq(table.customerId, customerId))
  const [customer] = await scope.db
    .select()
    .from(customers)
    .where(and(eq(customers.retailerId, scope.retailerId), eq(customers.id, customerId)))
  if (!customer) throw new NotFound('errors.customerNotFound')
  const emails = await scope.db
    .select()
    .from(customerEmails)
    .where(and(eq(customerEmails.retailerId, scope.retailerId), eq(customerEmails.customerId, customerId)))
  const allowed = await scope.db.select({ channel: consents.channel, state: consents.state }).from(consents).where(here(consents))
  const people = await scope.db
    .select({
      membershipId: relationships.membershipId,
      kind: relationships.kind,
      since: relationships.since,
      name: memberships.name,
    })
    .from(relationships)
    .innerJoin(
      memberships,
      and(eq(memberships.retailerId, relationships.retailerId), eq(memberships.id, relationships.membershipId)),
    )
    .where(and(eq(relationships.retailerId, scope.retailerId), eq(relationships.customerId, customerId)))
    .orderBy(asc(relationships.kind), asc(memberships.name))
  const lines = await scope.db
    .select({
      id: orderLines.id,
      name: orderLines.productName,
      price: orderLines.price,
      quantity: orderLines.quantity,
      placedAt: orders.placedAt,
      storeName: stores.name,
    })
    .from(orders)
    .innerJoin(orderLines, and(eq(orderLines.retailerId, orders.retailerId), eq(orderLines.orderId, orders.id)))
    .leftJoin(stores, and(eq(stores.retailerId, orders.retailerId), eq(stores.id, orders.storeId)))
    .where(and(eq(orders.retailerId, scope.retailerId), eq(orders.customerId, customerId)))
    .orderBy(desc(orders.placedAt), asc(orderLines.position))
    .limit(3)
  return { customer, emails, allowed, people, lines }
}
