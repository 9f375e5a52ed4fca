import { and, eq, ne } from 'drizzle-orm'
import { relationships } from '@/db/schema/records'
import { memberships } from '@/db/schema/tenancy'
import { can } from '@/lib/access/abilities'
import { type Colleague, getColleague } from '@/lib/access/colleagues'
import { personOf, type Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'
import { Forbidden } from '@/lib/errors'

/** Whose book is meant: one's own where nobody is named; a colleague's of one's stores for managers alone (Forbidden for others). */
export async function bookOwner(scope: Scope, membershipId: string | undefined): Promise<Colleague> {
  const self = scope.actor.kind === 'person' ? scope.actor.membershipId : ''
  if (membershipId && membershipId !== self && !can(scope, 'book.manage')) throw new Forbidden('errors.notYourBook')
  return getColleague(scope, membershipId ?? personOf(scope).membershipId)
}

/** Who has a customer as primary, other than one person; null where nobody has. `rows` are those relationships, for a change of them. */
export async function findPrimary(scope: Scope, customerId: string, exceptId?: string) {
  const rows = and(
    inTenant(scope, relationships),
    eq(relationships.customerId, customerId),
    eq(relationships.kind, 'primary'),
    exceptId ? ne(relationships.membershipId, exceptId) : undefined,
  )
  const [first] = await scope.db
    .select({ name: memberships.name })
    .from(relationships)
    .innerJoin(
      memberships,
      and(eq(memberships.retailerId, relationships.retailerId), eq(memberships.id, relationships.membershipId)),
    )
    .where(rows)
    .limit(1)
  return first ? { name: first.name, rows } : null
}
