import { and, eq, inArray, isNull } from 'drizzle-orm'
import { accountAssignments } from '@/db/schema/accounts'
import { membershipStores, memberships } from '@/db/schema/tenancy'
import type { Scope } from '@/lib/access/scope'
import { sees } from '@/lib/access/task-visibility'
import { inTenant } from '@/lib/database/in-tenant'
import type { Task } from '@/lib/tasks/task'

/** Of these people the ones who still work here and may see the task: nobody is told of what they may not see. */
export async function whoSees(scope: Scope, task: Task, membershipIds: (string | null)[]): Promise<string[]> {
  const ids = membershipIds.filter((id): id is string => id !== null)
  if (ids.length === 0) return []
  const rows = await scope.db
    .select({ id: memberships.id, role: memberships.role, storeId: membershipStores.storeId })
    .from(memberships)
    .leftJoin(
      membershipStores,
      and(eq(membershipStores.retailerId, memberships.retailerId), eq(membershipStores.membershipId, memberships.id)),
    )
    .where(and(inTenant(scope, memberships), inArray(memberships.id, ids), isNull(memberships.deactivatedAt)))
  const holderIds = task.accountId ? await readHolders(scope, task.accountId) : []
  return ids.filter((id) => {
    const theirs = rows.filter((row) => row.id === id)
    const [first] = theirs
    return (
      first !== undefined &&
      sees({ membershipId: id, role: first.role, storeIds: theirs.map((row) => row.storeId) }, { ...task, holderIds })
    )
  })
}

async function readHolders(scope: Scope, accountId: string): Promise<string[]> {
  const rows = await scope.db
    .select({ id: accountAssignments.membershipId })
    .from(accountAssignments)
    .where(and(inTenant(scope, accountAssignments), eq(accountAssignments.accountId, accountId)))
  return rows.map(({ id }) => id)
}
