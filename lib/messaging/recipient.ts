import { and, asc, eq } from 'drizzle-orm'
import { consents, customerEmails, customers } from '@/db/schema/records'
import { Invalid } from '@/lib/errors'
import type { Scope } from '@/lib/tenancy/scope'

export type Recipient = { customerId: string; name: string; givenName: string; email: string; locale: string | null }

/** Where this customer may be written to now; Invalid says why not (G-7, X-11, Q-E12). */
export async function recipientOf(scope: Scope, customerId: string | null): Promise<Recipient> {
  if (!customerId) throw new Invalid('errors.noCustomer')
  const [row] = await scope.db
    .select({
      name: customers.name,
      givenName: customers.givenName,
      locale: customers.locale,
      email: customerEmails.email,
      suppressedAt: customerEmails.suppressedAt,
      consent: consents.state,
    })
    .from(customers)
    .leftJoin(
      customerEmails,
      and(eq(customerEmails.retailerId, customers.retailerId), eq(customerEmails.customerId, customers.id)),
    )
    .leftJoin(
      consents,
      and(eq(consents.retailerId, customers.retailerId), eq(consents.customerId, customers.id), eq(consents.channel, 'email')),
    )
    .where(and(eq(customers.retailerId, scope.retailerId), eq(customers.id, customerId)))
    .orderBy(asc(customerEmails.suppressedAt), asc(customerEmails.id))
    .limit(1)
  if (!row?.email) throw new Invalid('errors.noAddress', { name: row?.name ?? '' })
  if (row.consent === 'unsubscribed') throw new Invalid('errors.unsubscribed', { name: row.name })
  if (row.suppressedAt) throw new Invalid('errors.addressSuppressed', { email: row.email })
  return { customerId, name: row.name, givenName: row.givenName, email: row.email, locale: row.locale }
}
