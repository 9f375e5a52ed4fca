import { and, eq, ne, sql } from 'drizzle-orm'
import { membershipStores, memberships, stores, users } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { oneOf } from '@/lib/database/one-of'

/** The retailer's stores with these numbers. */
export async function storesBy(scope: Scope, numbers: string[]) {
  const wanted = [...new Set(numbers.filter(Boolean))]
  if (wanted.length === 0) return new Map<string, typeof stores.$inferSelect>()
  const found = await scope.db
    .select()
    .from(stores)
    .where(and(inTenant(scope, stores), oneOf(stores.number, wanted)))
  return new Map(found.map((store) => [store.number, store]))
}

/** The retailer's people with these addresses, with their stores' numbers. */
export async function peopleBy(scope: Scope, emails: string[]) {
  const wanted = [...new Set(emails.filter(Boolean))]
  if (wanted.length === 0) return new Map<string, KnownPerson>()
  const found = await scope.db
    .select({
      id: memberships.id,
      name: memberships.name,
      role: memberships.role,
      homeStoreId: memberships.homeStoreId,
      deactivatedAt: memberships.deactivatedAt,
      email: sql<string>`lower(${users.email})`,
      storeIds: sql<
        string[]
      >`coalesce(array_agg(${membershipStores.storeId}::text) filter (where ${membershipStores.storeId} is not null), '{}')`,
      timeZone: sql<
        string | null
      >`(select h.time_zone from stores h where h.retailer_id = ${memberships.retailerId} and h.id = ${memberships.homeStoreId})`,
      country: sql<
        string | null
      >`(select h.country from stores h where h.retailer_id = ${memberships.retailerId} and h.id = ${memberships.homeStoreId})`,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(
      membershipStores,
      and(eq(membershipStores.retailerId, memberships.retailerId), eq(membershipStores.membershipId, memberships.id)),
    )
    .where(and(inTenant(scope, memberships), oneOf(sql`lower(${users.email})`, wanted)))
    .groupBy(memberships.retailerId, memberships.id, users.id)
  return new Map(found.map((person) => [person.email, person]))
}

export type KnownPerson = {
  id: string
  name: string
  role: (typeof memberships.$inferSelect)['role']
  homeStoreId: string | null
  deactivatedAt: Date | null
  email: string
  storeIds: string[]
  timeZone: string | null
  country: string | null
}

/** The country of all the retailer's stores; nothing when they are in several, or say none. */
export async function onlyCountry(scope: Scope): Promise<string> {
  const found = await scope.db
    .selectDistinct({ country: stores.country })
    .from(stores)
    .where(and(inTenant(scope, stores), ne(stores.country, '')))
    .limit(2)
  return found.length === 1 ? (found[0]?.country ?? '') : ''
}

/** Every store's number and id, both ways round. */
export async function storeNumbers(scope: Scope) {
  const all = await scope.db.select({ id: stores.id, number: stores.number }).from(stores).where(inTenant(scope, stores))
  return {
    idOf: new Map(all.map(({ id, number }) => [number, id])),
    numberOf: new Map(all.map(({ id, number }) => [id, number])),
  }
}
