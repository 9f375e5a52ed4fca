import { and, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { customers, relationships } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import type { Role } from '@/db/vocabulary'
import { inTenant } from '@/lib/database/in-tenant'
import { manages, type Scope } from './scope'

/** R-1 as SQL, written only here: which of these rows this person may see. A row one may not see is not found. */
export const visible = (scope: Scope, table: typeof tasks | typeof customers): SQL =>
  table === tasks ? (and(isNull(tasks.deletedAt), visibleTasks(scope)) ?? sql`false`) : visibleCustomers(scope)

/** The deleted tasks one could see before they were deleted (T-9). */
export const visibleDeleted = (scope: Scope): SQL => and(isNotNull(tasks.deletedAt), visibleTasks(scope)) ?? sql`false`

/**
 * What is assigned to oneself or made by oneself is always seen. Beside that an associate sees the group tasks of their stores; a manager sees all
 * tasks of their stores and an admin all tasks, except other people's private ones.
 */
function visibleTasks(scope: Scope): SQL {
  const mine = inTenant(scope, tasks)
  const { actor } = scope
  if (actor.kind === 'system') return mine
  const own = or(eq(tasks.assigneeId, actor.membershipId), eq(tasks.creatorId, actor.membershipId)) ?? sql`false`
  if (actor.role === 'account_manager') return sql`false`
  if (actor.role === 'corporate_admin') return and(mine, or(eq(tasks.isPrivate, false), own)) ?? sql`false`
  const storeIds = actor.stores.map((store) => store.id)
  if (storeIds.length === 0) return and(mine, own) ?? sql`false`
  const ofStores = inArray(tasks.storeId, storeIds)
  const theirs = manages(actor.role) ? and(ofStores, eq(tasks.isPrivate, false)) : and(ofStores, eq(tasks.kind, 'group'))
  return and(mine, or(theirs, own)) ?? sql`false`
}

/** The part of visibleTasks about personal tasks, as a condition on `tasks t` for the long lists. A test checks that both give the same rows. */
export function visibleOwn({ actor }: Scope, put: (value: unknown) => string): string {
  if (actor.kind === 'system') return 'true'
  if (actor.role === 'account_manager') return 'false'
  const me = put(actor.membershipId)
  const own = `t.assignee_id = ${me} or t.creator_id = ${me}`
  if (actor.role === 'corporate_admin') return `(not t.is_private or ${own})`
  if (!manages(actor.role) || actor.stores.length === 0) return `(${own})`
  return `(${own} or (not t.is_private and t.store_id = any(${put(actor.stores.map(({ id }) => id))}::uuid[])))`
}

/** All of visibleTasks as a condition on `tasks t`, for statements written as text. */
export function visibleListed(scope: Scope, put: (value: unknown) => string): string {
  const own = visibleOwn(scope, put)
  const { actor } = scope
  if (actor.kind === 'system' || ['corporate_admin', 'account_manager'].includes(actor.role) || actor.stores.length === 0)
    return own
  return `((t.kind = 'group' and t.store_id = any(${put(actor.stores.map(({ id }) => id))}::uuid[])) or ${own})`
}

type Reader = { membershipId: string; role: Role; storeIds: (string | null)[] }
export type Seen = Pick<typeof tasks.$inferSelect, 'kind' | 'storeId' | 'assigneeId' | 'creatorId' | 'isPrivate'>

/** The rule of visibleTasks for one task that is already read and for any person: it decides who is told. A test checks that both agree. */
export function sees({ membershipId, role, storeIds }: Reader, task: Seen): boolean {
  if (role === 'account_manager') return false
  if (task.assigneeId === membershipId || task.creatorId === membershipId) return true
  if (role === 'corporate_admin') return !task.isPrivate
  if (!task.storeId || !storeIds.includes(task.storeId)) return false
  return manages(role) ? !task.isPrivate : task.kind === 'group'
}

/** The same for the person who asks. */
export const seesSelf = (scope: Scope, task: Seen): boolean =>
  scope.actor.kind === 'system' || sees({ ...scope.actor, storeIds: scope.actor.stores.map(({ id }) => id) }, task)

/**
 * Customers in my book, in the books of my stores, and on any task I may see; an admin sees all. It is one set of ids, since PostgreSQL finds one
 * customer in it as quickly as it collects all of them for a list.
 */
function visibleCustomers(scope: Scope): SQL {
  const mine = inTenant(scope, customers)
  const { actor } = scope
  if (actor.kind === 'system' || actor.role === 'corporate_admin') return mine
  if (actor.role === 'account_manager') return sql`false`
  const storeIds = actor.stores.map((store) => store.id)
  const booked = (whose: SQL) =>
    scope.db
      .select({ id: relationships.customerId })
      .from(relationships)
      .where(and(inTenant(scope, relationships), whose))
  const worked = scope.db
    .select({ id: sql<string>`${tasks.customerId}` })
    .from(tasks)
    .where(and(isNotNull(tasks.customerId), visible(scope, tasks)))
  const seen = booked(eq(relationships.membershipId, actor.membershipId)).union(worked)
  const all = storeIds.length > 0 ? seen.union(booked(inArray(relationships.storeId, storeIds))) : seen
  return and(mine, inArray(customers.id, all)) ?? sql`false`
}
