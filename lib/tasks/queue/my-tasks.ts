import type { Scope } from '@/lib/access/scope'
import { membershipOf } from '@/lib/access/scope'
import { statement } from '@/lib/database/statement'
import { type QueueRow, queueRows } from './task-queue'

/** One's own open tasks, overdue first, then soonest (G-3, V-1). Group tasks have no assignee, so these are the personal ones. */
export async function listMyTasks(scope: Scope, limit = 50): Promise<QueueRow[]> {
  return statement<QueueRow>(
    scope,
    'my-tasks',
    `${queueRows(`select * from tasks where retailer_id = $1 and assignee_id = $3 and state = 'open' and deleted_at is null
       order by due_by asc nulls last, id limit $2`)}
     order by t.due_by asc nulls last, t.id`,
    [scope.retailerId, limit, membershipOf(scope)],
  )
}

export async function countMyTasks(scope: Scope): Promise<number> {
  const [row] = await statement<{ open: number }>(
    scope,
    'my-task-count',
    `select count(*)::int as open from tasks where retailer_id = $1 and assignee_id = $2 and state = 'open' and deleted_at is null`,
    [scope.retailerId, membershipOf(scope)],
  )
  return row?.open ?? 0
}
