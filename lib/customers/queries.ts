import { and, asc, sql } from 'drizzle-orm'
import { customers } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { visible, visibleCustomer } from '@/lib/access/visible'
import { NotFound } from '@/lib/errors'
import { customerNamed } from './customer-named'

export type Customer = typeof customers.$inferSelect

/** The customer with this id, or null when there is none this person may see. */
export async function findCustomer(scope: Scope, customerId: string): Promise<Customer | null> {
  const [customer] = await scope.db.select().from(customers).where(visibleCustomer(scope, customerId))
  return customer ?? null
}

/** Throws NotFound unless this person may see the customer. */
export async function requireCustomer(scope: Scope, customerId: string): Promise<Customer> {
  const customer = await findCustomer(scope, customerId)
  if (!customer) throw new NotFound('errors.customerNotFound')
  return customer
}

/** Why no message can go to a customer: they want none, have no address, or mail to the ones they have came back. */
export type WhyNoMessage = 'unsubscribed' | 'noAddress' | 'cameBack' | null

const whyNoMessage = sql<WhyNoMessage>`case
  when exists (select from consents s where s.retailer_id = customers.retailer_id and s.customer_id = customers.id
    and s.channel = 'email' and s.state = 'unsubscribed') then 'unsubscribed'
  when not exists (select from customer_emails e where e.retailer_id = customers.retailer_id and e.customer_id = customers.id) then 'noAddress'
  when not exists (select from customer_emails e where e.retailer_id = customers.retailer_id and e.customer_id = customers.id
    and e.suppressed_at is null) then 'cameBack' end`

/** Up to 20 customers one may see by name, number, address or phone, for the pickers; of each why no message can go to them, if so (G-7). */
export async function searchCustomers(scope: Scope, text: string) {
  return scope.db
    .select({ id: customers.id, name: customers.name, city: customers.city, whyNoMessage })
    .from(customers)
    .where(and(visible(scope, customers), ...customerNamed(scope, text)))
    .orderBy(asc(customers.name), asc(customers.id))
    .limit(20)
}
