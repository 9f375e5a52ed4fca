import type { Scope } from '@/lib/tenancy/scope'
import { statement } from '@/lib/tenancy/statement'

export type QueueCounts = { active: number; overdue: number; resolved: number; dismissed: number; replies: number }

/** A store's totals (T-7), each by its own partial index. */
export async function countQueue(scope: Scope, storeId: string): Promise<QueueCounts> {
  const [row] = await statement<QueueCounts>(
    scope,
    'queue-counts',
    `select o.active, o.overdue, o.replies,
       (select count(*)::int from tasks where retailer_id = $1 and store_id = $2 and kind = 'group' and state = 'resolved' and state <> 'open') as resolved,
       (select count(*)::int from tasks where retailer_id = $1 and store_id = $2 and kind = 'group' and state = 'dismissed' and state <> 'open') as dismissed
     from (select count(*)::int as active, count(*) filter (where due_by <= $3)::int as overdue, count(reply_waiting_since)::int as replies
             from tasks where retailer_id = $1 and store_id = $2 and kind = 'group' and state = 'open') o`,
    [scope.retailerId, storeId, scope.now],
  )
  return row ?? { active: 0, overdue: 0, resolved: 0, dismissed: 0, replies: 0 }
}

/** How many replies wait in a store, for the bar on every page. */
export async function countReplies(scope: Scope, storeId: string): Promise<number> {
  const [row] = await statement<{ replies: number }>(
    scope,
    'queue-replies',
    `select count(*)::int as replies from tasks
     where retailer_id = $1 and store_id = $2 and kind = 'group' and state = 'open' and reply_waiting_since is not null`,
    [scope.retailerId, storeId],
  )
  return row?.replies ?? 0
}
