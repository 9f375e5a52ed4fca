import { and, asc, desc, eq, exists, ne, or, type SQL, sql } from 'drizzle-orm'
import { taskCustomers, tasks } from '@/db/schema/tasks'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { visible } from '@/lib/access/visible'
import { statement } from '@/lib/database/statement'
import type { RecordRef } from '@/lib/records/record-ref'
import { type QueueRow, queueRows } from './task-queue'

export const maxOfRecord = 100

const urgency = sql`array_position(array['urgent', 'high', 'normal', 'low'], ${tasks.priority})`

/**
 * A record's tasks one may see, wherever they are (T-12): of the open ones the overdue first, then by priority, then by due; below them the
 * closed, the latest first.
 */
export async function listRecordTasks(scope: Scope, record: RecordRef): Promise<QueueRow[]> {
  const isOn = scope.features.includes('group_tasks') || scope.actor.kind === 'system'
  const isLate = sql`(${tasks.dueBy} is not null and ${tasks.dueBy} <= ${scope.now.toISOString()}::timestamptz)`
  const picked = await scope.db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(visible(scope, tasks), isAbout(scope, record), isOn ? undefined : ne(tasks.kind, 'group')))
    .orderBy(
      sql`${tasks.state} <> 'open'`,
      sql`case when ${tasks.state} = 'open' then not ${isLate} end`,
      sql`case when ${tasks.state} = 'open' then ${urgency} end`,
      desc(tasks.closedAt),
      sql`${tasks.dueBy} asc nulls last`,
      asc(tasks.id),
    )
    .limit(maxOfRecord)
  if (picked.length === 0) return []
  return statement<QueueRow>(
    scope,
    'record-tasks',
    `${queueRows('select t.*, found.place from unnest($2::uuid[]) with ordinality found(id, place) join tasks t on t.retailer_id = $1 and t.id = found.id')} order by place`,
    [scope.retailerId, picked.map(({ id }) => id), membershipOf(scope)],
  )
}

/** That a task is about the record, or done for the customer. */
export function isAbout(scope: Scope, { kind, id }: RecordRef): SQL | undefined {
  if (kind === 'account') return eq(tasks.accountId, id)
  if (kind === 'order') return eq(tasks.orderId, id)
  const doneFor = scope.db
    .select({ one: sql`1` })
    .from(taskCustomers)
    .where(
      and(eq(taskCustomers.retailerId, tasks.retailerId), eq(taskCustomers.taskId, tasks.id), eq(taskCustomers.customerId, id)),
    )
  return or(eq(tasks.customerId, id), exists(doneFor))
}
