import { and, asc, eq, sql } from 'drizzle-orm'
import { accountAssignments, accounts, accountUsers } from '@/db/schema/accounts'
import { assignmentRoles } from '@/db/schema/chain-lists'
import { customers } from '@/db/schema/records'
import { memberships } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { inTenant } from '@/lib/database/in-tenant'
import { likePattern } from '@/lib/database/like-pattern'
import { NotFound } from '@/lib/errors'
import { fold } from '@/lib/i18n/fold'

export type Account = typeof accounts.$inferSelect

/** The account with this id, or null when there is none this person may see. */
export async function findAccount(scope: Scope, accountId: string): Promise<Account | null> {
  const [account] = await scope.db
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, accountId), visible(scope, accounts)))
  return account ?? null
}

/** Throws NotFound unless this person may see the account. */
export async function requireAccount(scope: Scope, accountId: string): Promise<Account> {
  const account = await findAccount(scope, accountId)
  if (!account) throw new NotFound('errors.accountNotFound')
  return account
}

/** Up to twenty accounts one may see by a part of their name or number, for pickers. */
export const searchAccounts = (scope: Scope, text: string) =>
  scope.db
    .select({ id: accounts.id, name: accounts.name, number: accounts.number })
    .from(accounts)
    .where(and(visible(scope, accounts), ...named(text)))
    .orderBy(asc(accounts.folded), asc(accounts.id))
    .limit(20)

/** That every word is in an account's name or number. */
export const named = (text: string) =>
  fold(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => sql`${accounts.folded} like ${likePattern(word)}`)

/** The names of the customers an account groups; who sees the account sees them, and of them no more. */
export const readUsers = (scope: Scope, accountId: string) =>
  scope.db
    .select({ id: customers.id, name: customers.name, city: customers.city })
    .from(accountUsers)
    .innerJoin(customers, and(eq(customers.retailerId, accountUsers.retailerId), eq(customers.id, accountUsers.customerId)))
    .where(and(inTenant(scope, accountUsers), eq(accountUsers.accountId, accountId)))
    .orderBy(asc(customers.folded), asc(customers.id))

/** Who of the chain's people holds which role on an account, in the order of the roles. */
export const readAssignments = (scope: Scope, accountId: string) =>
  scope.db
    .select({
      id: accountAssignments.id,
      roleId: accountAssignments.roleId,
      names: assignmentRoles.names,
      membershipId: memberships.id,
      name: memberships.name,
      hasLeft: sql<boolean>`${memberships.deactivatedAt} is not null`,
    })
    .from(accountAssignments)
    .innerJoin(
      assignmentRoles,
      and(eq(assignmentRoles.retailerId, accountAssignments.retailerId), eq(assignmentRoles.id, accountAssignments.roleId)),
    )
    .innerJoin(
      memberships,
      and(eq(memberships.retailerId, accountAssignments.retailerId), eq(memberships.id, accountAssignments.membershipId)),
    )
    .where(and(inTenant(scope, accountAssignments), eq(accountAssignments.accountId, accountId)))
    .orderBy(asc(assignmentRoles.position), asc(memberships.name))
