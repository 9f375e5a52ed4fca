import { and, eq, sql } from 'drizzle-orm'
import { consents, customerEmails, customerPhones, customers, relationships } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'

type KnownCustomer = typeof customers.$inferSelect

/** The retailer's customers with these numbers or addresses; another retailer's are nobody here (Q-D4). */
export async function customersBy(scope: Scope, { numbers, emails }: { numbers: string[]; emails: string[] }) {
  const mine = inTenant(scope, customers)
  const byNumber = numbers.length
    ? await scope.db
        .select()
        .from(customers)
        .where(and(mine, oneOf(customers.number, numbers)))
    : []
  const byEmail = emails.length
    ? await scope.db
        .select({ email: customerEmails.email, customer: customers })
        .from(customerEmails)
        .innerJoin(
          customers,
          and(eq(customers.retailerId, customerEmails.retailerId), eq(customers.id, customerEmails.customerId)),
        )
        .where(and(inTenant(scope, customerEmails), oneOf(customerEmails.email, emails)))
    : []
  return {
    byNumber: new Map(byNumber.map((customer) => [customer.number ?? '', customer])),
    byEmail: new Map(byEmail.map(({ email, customer }) => [email, customer])),
  }
}

/** What is kept beside these customers: their addresses and numbers, consent by channel, and in whose book they are. */
export async function besides(scope: Scope, ids: string[]) {
  if (ids.length === 0)
    return {
      emails: new Set<string>(),
      phones: new Set<string>(),
      consents: new Map<string, string>(),
      books: new Map<string, string>(),
    }
  const { retailerId } = scope
  const addresses = await scope.db
    .select({ email: customerEmails.email, customerId: customerEmails.customerId })
    .from(customerEmails)
    .where(and(eq(customerEmails.retailerId, retailerId), oneOf(customerEmails.customerId, ids)))
  const numbers = await scope.db
    .select({ phone: customerPhones.phone, customerId: customerPhones.customerId })
    .from(customerPhones)
    .where(and(eq(customerPhones.retailerId, retailerId), oneOf(customerPhones.customerId, ids)))
  const said = await scope.db
    .select({ key: sql<string>`${consents.customerId} || ' ' || ${consents.channel}`, state: consents.state })
    .from(consents)
    .where(and(eq(consents.retailerId, retailerId), oneOf(consents.customerId, ids)))
  const books = await scope.db
    .select({ key: sql<string>`${relationships.customerId} || ' ' || ${relationships.membershipId}`, kind: relationships.kind })
    .from(relationships)
    .where(and(eq(relationships.retailerId, retailerId), oneOf(relationships.customerId, ids)))
  return {
    emails: new Set(addresses.map(({ email, customerId }) => `${customerId} ${email}`)),
    phones: new Set(numbers.map(({ phone, customerId }) => `${customerId} ${phone}`)),
    consents: new Map(said.map(({ key, state }) => [key, state as string])),
    books: new Map(books.map(({ key, kind }) => [key, kind as string])),
  }
}

export type CustomersKnown = Awaited<ReturnType<typeof customersBy>>
export type Besides = Awaited<ReturnType<typeof besides>>
export type { KnownCustomer }
