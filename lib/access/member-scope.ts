import { and, asc, eq } from 'drizzle-orm'
import { retailers } from '@/db/schema/retailers'
import { membershipStores, memberships, stores, users } from '@/db/schema/tenancy'
import { read } from '@/lib/database/transact'
import type { Scope } from './scope'
import { scopeOfRetailer } from './system-scope'

/** The scope of work done in the background for a person: their rights as they are now. Null when they have left; with no person, that of nobody in particular. */
export async function scopeOfMember(retailerId: string, membershipId: string | null): Promise<Scope | null> {
  const fixture = await scopeOfRetailer(retailerId)
  if (!membershipId) return fixture
  return read(fixture, async (scope) => {
    const [found] = await scope.db
      .select({ member: memberships, email: users.email, locale: users.locale, usual: retailers.locale })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .innerJoin(retailers, eq(retailers.id, memberships.retailerId))
      .where(and(eq(memberships.retailerId, retailerId), eq(memberships.id, membershipId)))
    if (!found || found.member.deactivatedAt) return null
    const { member } = found
    const theirs = await scope.db
      .select({ id: stores.id, name: stores.name, timeZone: stores.timeZone })
      .from(membershipStores)
      .innerJoin(stores, and(eq(stores.retailerId, membershipStores.retailerId), eq(stores.id, membershipStores.storeId)))
      .where(and(eq(membershipStores.retailerId, retailerId), eq(membershipStores.membershipId, membershipId)))
      .orderBy(asc(stores.name))
    const home = theirs.filter(({ id }) => id === member.homeStoreId)
    return {
      ...fixture,
      actor: {
        kind: 'person',
        userId: member.userId,
        membershipId,
        name: member.name,
        email: found.email,
        role: member.role,
        homeStoreId: member.homeStoreId,
        lastStoreId: member.lastStoreId,
        stores: [...home, ...theirs.filter(({ id }) => id !== member.homeStoreId)],
        locale: found.locale ?? found.usual,
      },
    }
  })
}
