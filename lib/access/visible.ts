import { and, eq, exists, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { accountAssignments, accounts, accountUsers } from '@/db/schema/accounts'
import { customers, orders, relationships } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import { inTenant } from '@/lib/database/in-tenant'
import { membershipOf, type Scope, storeIdsOf } from './scope'
import { compileVisibility, type SeenTask, sees, type Viewer } from './task-visibility'

/** R-1 as SQL: which of these rows this person may see. What one may not see is not found. */
export function visible(scope: Scope, table: typeof tasks | typeof customers | typeof accounts | typeof orders): SQL {
  if (table === tasks) return and(isNull(tasks.deletedAt), visibleTasks(scope)) ?? sql`false`
  if (table === customers) return visibleCustomers(scope)
  return table === accounts ? visibleAccounts(scope) : visibleOrders(scope)
}

/** The deleted tasks one could see before they were deleted (T-9). */
export const visibleDeleted = (scope: Scope): SQL => and(isNotNull(tasks.deletedAt), visibleTasks(scope)) ?? sql`false`

/** The viewer the rule is compiled for; null for work that nobody in particular does, which sees the whole retailer. */
const viewerOf = ({ actor }: Scope): Viewer | null =>
  actor.kind === 'system' ? null : { ...actor, storeIds: actor.stores.map(({ id }) => id) }

function visibleTasks(scope: Scope): SQL {
  const mine = inTenant(scope, tasks)
  const viewer = viewerOf(scope)
  if (!viewer) return mine
  const { membershipId } = viewer
  const seen = compileVisibility<SQL | undefined>(viewer, {
    own: () => or(eq(tasks.assigneeId, membershipId), eq(tasks.creatorId, membershipId)),
    ofStores: () => inArray(tasks.storeId, storeIdsOf(scope)),
    held: () => sql`${tasks.accountId} = any(array(${heldBy(scope, membershipId)}))`,
    group: () => eq(tasks.kind, 'group'),
    shared: () => eq(tasks.isPrivate, false),
    all: (conditions) => and(...conditions),
    any: (conditions) => or(...conditions),
  })
  return (seen && and(mine, seen)) ?? sql`false`
}

/** The accounts somebody has a role on; asked once, so that an index finds their tasks. */
const heldBy = (scope: Scope, membershipId: string) =>
  scope.db
    .select({ id: accountAssignments.accountId })
    .from(accountAssignments)
    .where(and(inTenant(scope, accountAssignments), eq(accountAssignments.membershipId, membershipId)))

/** Who has a role on the account of `tasks t`, as SQL: what `sees` is told of a task (R-1). */
export const holdersText = `array(select membership_id from account_assignments h where h.retailer_id = t.retailer_id and h.account_id = t.account_id)`

/** R-1 as a condition on `tasks t`, for statements written as text; `put` gives a value's placeholder. */
export const visibleText = (scope: Scope, put: (value: unknown) => string): string => asText(scope, put)

/** The part of R-1 that is about people's own tasks, for lists that have such alone. */
export const visibleOwnText = (scope: Scope, put: (value: unknown) => string): string => asText(scope, put, 'group')

function asText(scope: Scope, put: (value: unknown) => string, without?: 'group'): string {
  const viewer = viewerOf(scope)
  if (!viewer) return 'true'
  const joined = (conditions: string[], by: 'and' | 'or', none: string) =>
    conditions.length > 0 ? `(${conditions.join(` ${by} `)})` : none
  return compileVisibility<string>(
    viewer,
    {
      own: () => {
        const me = put(viewer.membershipId)
        return `t.assignee_id = ${me} or t.creator_id = ${me}`
      },
      ofStores: () => `t.store_id = any(${put(viewer.storeIds)}::uuid[])`,
      held: () => `t.account_id = any(array(select account_id from account_assignments
        where retailer_id = ${put(scope.retailerId)} and membership_id = ${put(viewer.membershipId)}))`,
      group: () => `t.kind = 'group'`,
      shared: () => 'not t.is_private',
      all: (conditions) => joined(conditions, 'and', 'true'),
      any: (conditions) => joined(conditions, 'or', 'false'),
    },
    without,
  )
}

/** Whether whoever asks may see a task that was read already. */
export function seesSelf(scope: Scope, task: SeenTask): boolean {
  const viewer = viewerOf(scope)
  return !viewer || sees(viewer, task)
}

/**
 * Customers in my book, in the books of my stores, and on any task I may see; an admin sees all. Of a list it is one set of ids, collected once;
 * of one customer (`visibleCustomer`) each source is asked by itself and answers with the first row it finds.
 */
function visibleCustomers(scope: Scope): SQL {
  const sources = sourcesOf(scope)
  if (typeof sources === 'boolean') return sources ? inTenant(scope, customers) : sql`false`
  const [first, second, ...others] = sources.map((source) => source())
  if (!first || !second) return sql`false`
  const all = others.reduce((union, source) => union.union(source), first.union(second))
  return and(inTenant(scope, customers), inArray(customers.id, all)) ?? sql`false`
}

/** That it is this customer, and that this person may see them. */
export function visibleCustomer(scope: Scope, customerId: string): SQL {
  const sources = sourcesOf(scope)
  const seen = typeof sources === 'boolean' ? sql`${sources}` : or(...sources.map((source) => exists(source(customerId))))
  return and(inTenant(scope, customers), eq(customers.id, customerId), seen) ?? sql`false`
}

/** Where this person's customers come from, of each their ids, or whether it is a given one's; true for all customers, false for none. */
function sourcesOf(scope: Scope) {
  const { actor } = scope
  if (actor.kind === 'system' || actor.role === 'corporate_admin') return true
  if (actor.role === 'account_manager') return false
  const storeIds = actor.stores.map((store) => store.id)
  const booked = (whose: SQL) => (only?: string) =>
    scope.db
      .select({ id: relationships.customerId })
      .from(relationships)
      .where(and(inTenant(scope, relationships), whose, only ? eq(relationships.customerId, only) : undefined))
  const worked = (only?: string) =>
    scope.db
      .select({ id: sql<string>`${tasks.customerId}` })
      .from(tasks)
      .where(and(only ? eq(tasks.customerId, only) : isNotNull(tasks.customerId), visible(scope, tasks)))
  const own = [booked(eq(relationships.membershipId, actor.membershipId)), worked]
  return storeIds.length > 0 ? [...own, booked(inArray(relationships.storeId, storeIds))] : own
}

/** The ids of customers in one's own book or those of one's stores; true for all, false for none. */
function bookedBy(scope: Scope) {
  const { actor } = scope
  if (actor.kind === 'system' || actor.role === 'corporate_admin') return true
  if (actor.role === 'account_manager') return false
  const own = eq(relationships.membershipId, actor.membershipId)
  return scope.db
    .select({ id: relationships.customerId })
    .from(relationships)
    .where(and(inTenant(scope, relationships), or(own, inArray(relationships.storeId, storeIdsOf(scope)))))
}

/** Accounts of one's stores, those one holds a role on or has a user of in a book, and those of any task one may see; an admin sees all. */
function visibleAccounts(scope: Scope): SQL {
  const booked = bookedBy(scope)
  if (typeof booked === 'boolean') return booked ? inTenant(scope, accounts) : sql`false`
  const held = heldBy(scope, membershipOf(scope) ?? '')
  const used = scope.db
    .select({ id: accountUsers.accountId })
    .from(accountUsers)
    .where(and(inTenant(scope, accountUsers), inArray(accountUsers.customerId, booked)))
  const worked = scope.db
    .select({ id: sql<string>`${tasks.accountId}` })
    .from(tasks)
    .where(and(isNotNull(tasks.accountId), visible(scope, tasks)))
  const seen = or(
    inArray(accounts.storeId, storeIdsOf(scope)),
    inArray(accounts.id, held),
    inArray(accounts.id, used),
    inArray(accounts.id, worked),
  )
  return and(inTenant(scope, accounts), seen) ?? sql`false`
}

/** Orders of one's stores, of customers in one's own book or those of one's stores, and of any task one may see; an admin sees all. */
function visibleOrders(scope: Scope): SQL {
  const booked = bookedBy(scope)
  if (typeof booked === 'boolean') return booked ? inTenant(scope, orders) : sql`false`
  const worked = scope.db
    .select({ id: sql<string>`${tasks.orderId}` })
    .from(tasks)
    .where(and(isNotNull(tasks.orderId), visible(scope, tasks)))
  const seen = or(inArray(orders.storeId, storeIdsOf(scope)), inArray(orders.customerId, booked), inArray(orders.id, worked))
  return and(inTenant(scope, orders), seen) ?? sql`false`
}
