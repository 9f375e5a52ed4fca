import { createHash } from 'node:crypto'
import type { Scope } from '@/lib/tenancy/scope'
import { storeIdsOf } from '@/lib/tenancy/scope'
import { statement } from '@/lib/tenancy/statement'
import { restorableDays } from './task'

export type QueueCounts = Record<'active' | 'overdue' | 'resolved' | 'dismissed' | 'deleted' | 'replies', number>

/** What a narrowed list finds under its tabs; nothing where it is not counted. */
export type Narrowed = Partial<Record<Exclude<keyof QueueCounts, 'replies'>, number>>

/** Over every store a total is counted to here and shown with a plus: nobody reads on, and a list must not cost what it hides. */
export const mostCounted = 10_000
/** And a tab's own total over every store to here. */
export const mostOfATab = 1_000

/** The totals of one store, or of every store one sees (T-7), each by its own partial index. */
export async function countQueue(scope: Scope, store: string | 'all'): Promise<QueueCounts> {
  const values: unknown[] = [scope.retailerId, scope.now]
  const of = store === 'all' ? ofStores(scope, values) : ` and store_id = $${values.push(store)}`
  const some = (where: string) => {
    const most = store === 'all' ? ` limit ${mostOfATab + 1}` : ''
    return `(select count(*)::int from (select from tasks where retailer_id = $1${of} and kind = 'group' and ${where}${most}) x)`
  }
  const open = `deleted_at is null and state = 'open'`
  const closed = (state: string) => `deleted_at is null and state = '${state}' and state <> 'open'`
  const text = `select ${some(open)} as active, ${some(`${open} and due_by <= $2`)} as overdue, ${some(`${open} and reply_waiting_since is not null`)} as replies,
    ${some(closed('resolved'))} as resolved, ${some(closed('dismissed'))} as dismissed,
    ${some(`deleted_at > $2::timestamptz - interval '${restorableDays} days'`)} as deleted`
  const name = `queue-counts-${createHash('md5').update(text).digest('hex').slice(0, 8)}`
  const [row] = await statement<QueueCounts>(scope, name, text, values)
  return row ?? { active: 0, overdue: 0, resolved: 0, dismissed: 0, deleted: 0, replies: 0 }
}

function ofStores(scope: Scope, values: unknown[]): string {
  const { actor } = scope
  if (actor.kind === 'system' || actor.role === 'corporate_admin') return ''
  return ` and store_id = any($${values.push(storeIdsOf(scope))}::uuid[])`
}

/** How many replies wait in a store, for the bar on every page. */
export async function countReplies(scope: Scope, storeId: string): Promise<number> {
  const [row] = await statement<{ replies: number }>(
    scope,
    'queue-replies',
    `select count(*)::int as replies from tasks
     where retailer_id = $1 and store_id = $2 and kind = 'group' and deleted_at is null and state = 'open' and reply_waiting_since is not null`,
    [scope.retailerId, storeId],
  )
  return row?.replies ?? 0
}
