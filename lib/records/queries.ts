import { and, asc, eq, sql } from 'drizzle-orm'
import { customers } from '@/db/schema/records'
import { NotFound } from '@/lib/errors'
import type { Scope } from '@/lib/tenancy/scope'
import { visible } from '@/lib/tenancy/visible'

export type Customer = typeof customers.$inferSelect

/** The customer with this id, or null when there is none this person may see. */
export async function findCustomer(scope: Scope, customerId: string): Promise<Customer | null> {
  const [customer] = await scope.db
    .select()
    .from(customers)
    .where(and(eq(customers.id, customerId), visible(scope, customers)))
  return customer ?? null
}

/** Throws NotFound unless this person may see the customer. */
export async function requireCustomer(scope: Scope, customerId: string): Promise<Customer> {
  const customer = await findCustomer(scope, customerId)
  if (!customer) throw new NotFound('errors.customerNotFound')
  return customer
}

/** Up to 20 customers by name or email, for the picker of a new task. */
export async function searchCustomers(scope: Scope, words: string) {
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  return scope.db
    .select({ id: customers.id, name: customers.name, city: customers.city })
    .from(customers)
    .where(and(visible(scope, customers), sql`${customers.folded} like (select fold(${like}))`))
    .orderBy(asc(customers.name), asc(customers.id))
    .limit(20)
}
