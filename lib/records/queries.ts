import { and, asc, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import { customers, relationships } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
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
    .where(and(visibleCustomers(scope), sql`${customers.folded} like (select fold(${like}))`))
    .orderBy(asc(customers.name), asc(customers.id))
    .limit(20)
}
