import type { Scope } from '@/lib/tenancy/scope'
import { membershipOf } from '@/lib/tenancy/scope'
import { statement } from '@/lib/tenancy/statement'
import type { QueueRow } from './task-queue'

/** One's own open tasks, overdue first, then soonest (G-3, V-1). Group tasks have no assignee, so these are the personal ones. */
export async function listMyTasks(scope: Scope, limit = 50): Promise<QueueRow[]> {
  return statement<QueueRow>(
    scope,
    'my-tasks',
    `select t.id, t.number, t.title, t.type, t.state, t.due_on::text, t.due_at, t.due_by, t.reply_waiting_since, t.reply_words, t.contacted_at, t.closed_at, t.created_at,
       c.name as customer_name, r.kind as my_kind, null as owner, who.name as contacted_by, null as closed_by, coalesce(s.time_zone, 'UTC') as time_zone
     from tasks t
     left join stores s on s.retailer_id = t.retailer_id and s.id = t.store_id
     left join customers c on c.retailer_id = t.retailer_id and c.id = t.customer_id
     left join relationships r on r.retailer_id = t.retailer_id and r.customer_id = t.customer_id and r.membership_id = $2
     left join memberships who on who.retailer_id = t.retailer_id and who.id = t.contacted_by_id
     where t.retailer_id = $1 and t.assignee_id = $2 and t.state = 'open'
     order by t.due_by asc nulls last, t.id limit $3`,
    [scope.retailerId, membershipOf(scope), limit],
  )
}

export async function countMyTasks(scope: Scope): Promise<number> {
  const [row] = await statement<{ open: number }>(
    scope,
    'my-task-count',
    `select count(*)::int as open from tasks where retailer_id = $1 and assignee_id = $2 and state = 'open'`,
    [scope.retailerId, membershipOf(scope)],
  )
  return row?.open ?? 0
}
