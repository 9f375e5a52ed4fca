import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import type { Scope } from './scope'

const manages = ['store_manager', 'regional_manager']

/** R-1 as SQL, and nowhere else: which tasks this person may see. What one may not see is not found. */
export function visibleTasks(scope: Scope): SQL {
  const mine = eq(tasks.retailerId, scope.retailerId)
  const { actor } = scope
  if (actor.kind === 'system') return mine
  const own = or(eq(tasks.assigneeId, actor.membershipId), eq(tasks.creatorId, actor.membershipId)) ?? sql`false`
  if (actor.role === 'account_manager') return sql`false`
  if (actor.role === 'corporate_admin') return and(mine, or(eq(tasks.isPrivate, false), own)) ?? sql`false`
  const storeIds = actor.stores.map((store) => store.id)
  if (storeIds.length === 0) return and(mine, own) ?? sql`false`
  const ofStores = inArray(tasks.storeId, storeIds)
  const theirs = manages.includes(actor.role) ? and(ofStores, eq(tasks.isPrivate, false)) : and(ofStores, eq(tasks.kind, 'group'))
  return and(mine, or(theirs, own)) ?? sql`false`
}
