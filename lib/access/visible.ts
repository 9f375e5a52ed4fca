import { and, eq, exists, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { customers, relationships } from '@/db/schema/records'
import { tasks } from '@/db/schema/tasks'
import { inTenant } from '@/lib/database/in-tenant'
import { type Scope, storeIdsOf } from './scope'
import { compileVisibility, type SeenTask, sees, type Viewer } from './task-visibility'

/** R-1 as SQL: which of these rows this person may see. What one may not see is not found. */
export const visible = (scope: Scope, table: typeof tasks | typeof customers): SQL =>
  table === tasks ? (and(isNull(tasks.deletedAt), visibleTasks(scope)) ?? sql`false`) : visibleCustomers(scope)

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
    group: () => eq(tasks.kind, 'group'),
    shared: () => eq(tasks.isPrivate, false),
    all: (conditions) => and(...conditions),
    any: (conditions) => or(...conditions),
  })
  return (seen && and(mine, seen)) ?? sql`false`
}

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
