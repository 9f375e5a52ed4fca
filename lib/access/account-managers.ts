import { and, asc, eq, isNull } from 'drizzle-orm'
import { memberships, users } from '@/db/schema/tenancy'
import { inTenant } from '@/lib/database/in-tenant'
import type { Scope } from './scope'

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
