import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import { tasks } from '@/db/schema/tasks'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { statement } from '@/lib/database/statement'
import { type QueueRow, queueRows } from './task-queue'

export const maxOfCustomer = 100

/** A customer's tasks one may see, wherever they are: the open ones first, what waits before them all, then the closed, latest first (T-12). */
export async function listCustomerTasks(scope: Scope, customerId: string): Promise<QueueRow[]> {
  const isOn = scope.features.includes('group_tasks') || scope.actor.kind === 'system'
  const picked = await scope.db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(visible(scope, tasks), eq(tasks.customerId, customerId), isOn ? undefined : ne(tasks.kind, 'group')))
    .orderBy(
      sql`${tasks.state} <> 'open'`,
      sql`${tasks.replyWaitingSince} desc nulls last`,
      desc(tasks.closedAt),
      sql`${tasks.dueBy} asc nulls last`,
      asc(tasks.id),
    )
    .limit(maxOfCustomer)
  if (picked.length === 0) return []
  return statement<QueueRow>(
    scope,
    'customer-tasks',
    `${queueRows('select t.*, found.place from unnest($2::uuid[]) with ordinality found(id, place) join tasks t on t.retailer_id = $1 and t.id = found.id')} order by place`,
    [scope.retailerId, picked.map(({ id }) => id), membershipOf(scope)],
  )
}
