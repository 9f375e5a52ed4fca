import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { consents, customerEmails, customers } from '@/db/schema/records'
import type { Scope } from '@/lib/access/scope'
import { requireCustomer } from '@/lib/customers/queries'
import { byId } from '@/lib/database/in-tenant'
import { DomainError, type ErrorKey, Invalid } from '@/lib/errors'

export type Recipient = {
  customerId: string
  name: string
  givenName: string
  email: string
  locale: string | null
  timeZone: string | null
}
export type LeftOut = { name: string; key: ErrorKey; values: Record<string, string | number> }

/** Where this customer may be written to now; Invalid says why not (G-7, X-11, Q-E12). */
export async function recipientOf(scope: Scope, customerId: string | null): Promise<Recipient> {
  if (!customerId) throw new Invalid('errors.noCustomer')
  const [row] = await scope.db
    .select({
      name: customers.name,
      givenName: customers.givenName,
      locale: customers.locale,
      timeZone: customers.timeZone,
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
    .where(byId(scope, customers, customerId))
    .orderBy(sql`${customerEmails.suppressedAt} is not null`, desc(customerEmails.isPrimary), asc(customerEmails.id))
    .limit(1)
  if (!row?.email) throw new Invalid('errors.noAddress', { name: row?.name ?? '' })
  if (row.consent === 'unsubscribed') throw new Invalid('errors.unsubscribed', { name: row.name })
  if (row.suppressedAt) throw new Invalid('errors.addressSuppressed', { email: row.email })
  const { name, givenName, email, locale, timeZone } = row
  return { customerId, name, givenName, email, locale, timeZone }
}

/**
 * Everybody a message goes to: the task's customer, or the chosen ones, each of whom one must be allowed to see. Who cannot be written
 * to is left out and named; when nobody is left, Invalid says why (G-7).
 */
export async function recipientsOf(scope: Scope, customerId: string | null, chosen: string[]) {
  const ids = [...new Set(chosen)]
  if (ids.length === 0) return { recipients: [await recipientOf(scope, customerId)], left: [] }
  const recipients: Recipient[] = []
  const left: LeftOut[] = []
  for (const id of ids) {
    const { name } = await requireCustomer(scope, id)
    try {
      recipients.push(await recipientOf(scope, id))
    } catch (error) {
      if (!(error instanceof DomainError) || ids.length === 1) throw error
      left.push({ name, key: error.key, values: error.values })
    }
  }
  if (recipients.length === 0)
    throw new Invalid('errors.nobodyLeft', { names: left.map(({ name }) => name).join(', ') }, 'recipients')
  return { recipients, left }
}
