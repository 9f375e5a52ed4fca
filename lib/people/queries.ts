import { and, asc, eq } from 'drizzle-orm'
import { membershipStores, memberships, stores, users } from '@/db/schema/tenancy'
import type { Role } from '@/db/vocabulary'
import { authorize } from '@/lib/access/abilities'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { NotFound } from '@/lib/errors'

export type PersonRow = {
  id: string
  userId: string
  name: string
  email: string
  role: Role
  homeStoreId: string | null
  stores: { id: string; name: string }[]
  deactivatedAt: Date | null
  isInvited: boolean
}

/** Everybody of the retailer, by name; for its corporate admins. */
export async function listPeople(scope: Scope): Promise<PersonRow[]> {
  authorize(scope, 'people.manage')
  const rows = await scope.db
    .select({
      person: memberships,
      email: users.email,
      hasPassword: users.passwordHash,
      store: { id: stores.id, name: stores.name },
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(
      membershipStores,
      and(eq(membershipStores.retailerId, memberships.retailerId), eq(membershipStores.membershipId, memberships.id)),
    )
    .leftJoin(stores, and(eq(stores.retailerId, membershipStores.retailerId), eq(stores.id, membershipStores.storeId)))
    .where(inTenant(scope, memberships))
    .orderBy(asc(memberships.name), asc(memberships.id), asc(stores.name))
    .limit(20_000)
  const people = new Map<string, PersonRow>()
  for (const { person, email, hasPassword, store } of rows) {
    if (person.role === 'account_manager') continue
    const known = people.get(person.id) ?? { ...person, email, stores: [], isInvited: hasPassword === null }
    if (store) known.stores.push(store)
    people.set(person.id, known)
  }
  return [...people.values()]
}

/** A person of the retailer, or null. */
export async function findPerson(scope: Scope, membershipId: string): Promise<PersonRow | null> {
  return (await listPeople(scope)).find((each) => each.id === membershipId) ?? null
}

export async function getPerson(scope: Scope, membershipId: string): Promise<PersonRow> {
  const person = await findPerson(scope, membershipId)
  if (!person) throw new NotFound('errors.personNotFound')
  return person
}
