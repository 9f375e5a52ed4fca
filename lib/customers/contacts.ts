import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { customerEmails, customerPhones, customers, relationships } from '@/db/schema/records'
import { stores } from '@/db/schema/tenancy'
import { type Scope, storeIdsOf } from '@/lib/access/scope'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'
import { Conflict, Invalid } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { phonesIn } from '@/lib/stores/phone'
import type { ContactKind } from './customer-input'
import { type Customer, requireCustomer } from './queries'

export type Contact = { value: string; isPrimary: boolean; suppressedAt: Date | null }
const address = z.email().max(320).toLowerCase()

/** A customer one may see, held until the end of the change, so that of two changes to their addresses one waits for the other. */
export async function holdCustomer(scope: Scope, customerId: string): Promise<Customer> {
  const customer = await requireCustomer(scope, customerId)
  await scope.db
    .select({ id: customers.id })
    .from(customers)
    .where(byId(scope, customers, customerId))
    .for('update')
  return customer
}

type Typed = { customerId: string; kind: ContactKind; value: string }
type Read = { values: string[]; extensions: string[] }

/**
 * What was typed as it is kept, of pasted numbers each one ("600 123 456 / 601 123 456"); a number without + is read in the country of
 * the customer's store, else of one's own. `extensions` are those typed behind numbers, which are dialled without them. Invalid says what
 * is wrong.
 */
export async function readContacts(scope: Scope, { customerId, kind, value }: Typed): Promise<Read> {
  if (kind === 'email') {
    const email = address.safeParse(value).data
    if (!email) throw new Invalid('errors.email', {}, 'value')
    return { values: [email], extensions: [] }
  }
  const found = phonesIn(value, await countryOf(scope, customerId))
  if (!found) throw new Invalid('errors.phoneWrong', {}, 'value')
  const extensions = found.map(({ extension }) => extension).filter(Boolean)
  return { values: [...new Set(found.map(({ dialled }) => dialled))], extensions }
}

async function countryOf(scope: Scope, customerId: string): Promise<string> {
  const [near] = await scope.db
    .select({ country: stores.country })
    .from(stores)
    .leftJoin(
      relationships,
      and(
        eq(relationships.retailerId, stores.retailerId),
        eq(relationships.storeId, stores.id),
        eq(relationships.customerId, customerId),
      ),
    )
    .where(and(inTenant(scope, stores), sql`(${relationships.id} is not null or ${oneOf(stores.id, storeIdsOf(scope))})`))
    .orderBy(sql`${relationships.id} is null`, asc(relationships.kind), asc(stores.name))
    .limit(1)
  return near?.country ?? ''
}

/** The address or number as it stands with this customer. Conflict when it is not there any more. */
export async function getContact(
  scope: Scope,
  { customerId, kind, value }: { customerId: string; kind: ContactKind; value: string },
) {
  const found = (await listContacts(scope, customerId, kind)).find((each) => each.value === value)
  if (!found) throw new Conflict('errors.contactGone')
  return found
}

export async function listContacts(scope: Scope, customerId: string, kind: ContactKind): Promise<Contact[]> {
  const suppressed = kind === 'email' ? customerEmails.suppressedAt : sql<null>`null`
  const table = kind === 'email' ? customerEmails : customerPhones
  const value = kind === 'email' ? customerEmails.email : customerPhones.phone
  return scope.db
    .select({ value, isPrimary: table.isPrimary, suppressedAt: suppressed })
    .from(table)
    .where(and(inTenant(scope, table), eq(table.customerId, customerId)))
    .orderBy(asc(table.id))
}

/** Writes one more, not yet primary. Invalid when it cannot be: another customer's, or one that mail came back from. */
export async function insertContact(
  scope: Scope,
  { customerId, kind, value }: { customerId: string; kind: ContactKind; value: string },
) {
  const row = { retailerId: scope.retailerId, id: newId(), customerId, isPrimary: false }
  const [added] =
    kind === 'email'
      ? await scope.db
          .insert(customerEmails)
          .values({ ...row, email: value })
          .onConflictDoNothing()
          .returning()
      : await scope.db
          .insert(customerPhones)
          .values({ ...row, phone: value })
          .onConflictDoNothing()
          .returning()
  if (added) return
  const own = (await listContacts(scope, customerId, kind)).find((each) => each.value === value)
  if (!own) throw new Invalid('errors.emailOfAnother', {}, 'value')
  throw new Invalid(own.suppressedAt ? 'errors.addressCameBack' : 'errors.contactKnown', {}, 'value')
}

/** Makes one of them the first to try, instead of any other. */
export async function makePrimary(
  scope: Scope,
  { customerId, kind, value }: { customerId: string; kind: ContactKind; value: string },
) {
  const table = kind === 'email' ? customerEmails : customerPhones
  const theirs = and(inTenant(scope, table), eq(table.customerId, customerId))
  const column = kind === 'email' ? customerEmails.email : customerPhones.phone
  await scope.db
    .update(table)
    .set({ isPrimary: false })
    .where(and(theirs, eq(table.isPrimary, true)))
  await scope.db
    .update(table)
    .set({ isPrimary: true })
    .where(and(theirs, eq(column, value)))
}

export async function deleteContact(
  scope: Scope,
  { customerId, kind, value }: { customerId: string; kind: ContactKind; value: string },
) {
  const table = kind === 'email' ? customerEmails : customerPhones
  const column = kind === 'email' ? customerEmails.email : customerPhones.phone
  await scope.db.delete(table).where(and(inTenant(scope, table), eq(table.customerId, customerId), eq(column, value)))
}
