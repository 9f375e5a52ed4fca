import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { membershipStores, memberships, stores, users } from '@/db/schema/tenancy'
import type { Role } from '@/db/vocabulary'
import { byId, inTenant } from '@/lib/database/in-tenant'
import { NotFound } from '@/lib/errors'
import { type Scope, storeIdsOf } from './scope'

export type Colleague = {
  id: string
  name: string
  /** Deactivated: named where their work still is, and given none. */
  hasLeft: boolean
  homeStoreId: string | null
  /** Every store they work in. */
  storeIds: string[]
  timeZone: string
}

const seesEverybody = (scope: Scope) => scope.actor.kind === 'system' || scope.actor.role === 'corporate_admin'

/** A person of one's own stores (an admin: of the retailer) who still works here, or NotFound. */
export async function getColleague(scope: Scope, membershipId: string): Promise<Colleague> {
  const colleague = (await listColleagues(scope)).find((each) => each.id === membershipId)
  if (!colleague) throw new NotFound('errors.personNotFound')
  return colleague
}

/** The same, who cannot be deactivated before the caller's transaction ends: for whom work is given to. */
export async function holdColleague(scope: Scope, membershipId: string): Promise<Colleague> {
  const isTheirs = byId(scope, memberships, membershipId)
  await scope.db.select({ id: memberships.id }).from(memberships).where(isTheirs).for('share')
  return getColleague(scope, membershipId)
}

/** People of one's own stores (an admin: of the retailer) who still work here. */
export const listColleagues = (scope: Scope): Promise<Colleague[]> => listNear(scope, isNull(memberships.deactivatedAt))

/** Who can have made the tasks one sees: people of one's stores and head office, those who left as well (T-7). */
export const listMakers = (scope: Scope): Promise<Colleague[]> => listNear(scope, undefined, 'corporate_admin')

/** The name of one person of the chain, who may have left it; null for nobody's id. */
export async function findName(scope: Scope, membershipId: string): Promise<Pick<Colleague, 'name' | 'hasLeft'> | null> {
  const [member] = await scope.db
    .select({ name: memberships.name, deactivatedAt: memberships.deactivatedAt })
    .from(memberships)
    .where(byId(scope, memberships, membershipId))
  return member ? { name: member.name, hasLeft: member.deactivatedAt !== null } : null
}

/** Whom an admin asks about a switched-off feature. */
export async function listAccountManagers(scope: Scope): Promise<{ name: string; email: string }[]> {
  return scope.db
    .select({ name: memberships.name, email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(inTenant(scope, memberships), eq(memberships.role, 'account_manager'), isNull(memberships.deactivatedAt)))
    .orderBy(asc(memberships.name), asc(memberships.id))
    .limit(10)
}

async function listNear(scope: Scope, still: SQL | undefined, also?: Role): Promise<Colleague[]> {
  const rows = await scope.db
    .select({
      id: memberships.id,
      name: memberships.name,
      role: memberships.role,
      deactivatedAt: memberships.deactivatedAt,
      homeStoreId: memberships.homeStoreId,
      timeZone: stores.timeZone,
      storeId: membershipStores.storeId,
    })
    .from(memberships)
    .leftJoin(stores, and(eq(stores.retailerId, memberships.retailerId), eq(stores.id, memberships.homeStoreId)))
    .leftJoin(
      membershipStores,
      and(eq(membershipStores.retailerId, memberships.retailerId), eq(membershipStores.membershipId, memberships.id)),
    )
    .where(and(inTenant(scope, memberships), still))
    .orderBy(asc(memberships.name), asc(memberships.id))
    .limit(10_000)
  const mine = new Set(storeIdsOf(scope))
  const self = scope.actor.kind === 'person' ? scope.actor.membershipId : null
  const people = new Map<string, Colleague & { role: Role }>()
  for (const { id, name, role, deactivatedAt, homeStoreId, timeZone, storeId } of rows) {
    const hasLeft = deactivatedAt !== null
    const known = people.get(id) ?? { id, name, role, hasLeft, homeStoreId, storeIds: [], timeZone: timeZone ?? scope.timeZone }
    if (storeId) known.storeIds.push(storeId)
    people.set(id, known)
  }
  const isNear = ({ id, role, storeIds }: Colleague & { role: Role }) =>
    seesEverybody(scope) || id === self || role === also || storeIds.some((storeId) => mine.has(storeId))
  return [...people.values()].filter((one) => one.role !== 'account_manager' && isNear(one))
}
