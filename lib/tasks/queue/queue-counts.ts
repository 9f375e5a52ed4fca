import { createHash } from 'node:crypto'
import type { Scope } from '@/lib/access/scope'
import { statement } from '@/lib/database/statement'
import { tabs } from './filter-names'
import { type ListFilter, listFilter } from './list-filter'
import { queueTasks } from './queue-where'

export type QueueCounts = Record<'active' | 'overdue' | 'resolved' | 'dismissed' | 'deleted' | 'replies', number>

/** What a narrowed list finds under its tabs; nothing where it is not counted. */
export type Narrowed = Partial<Record<Exclude<keyof QueueCounts, 'replies'>, number>>

/** Over every store a total is counted to here and shown with a plus: nobody reads on, and a list must not cost what it hides. */
export const maxCounted = 10_000
/** And a tab's own total over every store to here. */
export const maxOfATab = 1_000

const everything = listFilter.parse({})

/**
 * The totals of one store, or of every store one sees, for one kind of task or both (T-7), each by its own partial index. Replies are those
 * of the store's tasks, whatever kind is asked for.
 */
export async function countQueue(scope: Scope, store: string | 'all', kind: ListFilter['kind'] = 'group'): Promise<QueueCounts> {
  const values: unknown[] = [scope.retailerId]
  const put = (value: unknown) => `$${values.push(value)}`
  const max = store === 'all' ? ` limit ${maxOfATab + 1}` : ''
  const count = (params: Partial<ListFilter>) =>
    `(select count(*)::int from (${queueTasks(scope, { ...everything, store, kind, ...params }, { select: '1' }, put)}${max}) x)`
  const some = tabs.map((tab) => `${count({ tab })} as ${tab}`)
  const text = `select ${some.join(', ')}, ${count({ kind: 'group', waiting: 'yes' })} as replies`
  const name = `queue-counts-${createHash('md5').update(text).digest('hex').slice(0, 8)}`
  const [row] = await statement<QueueCounts>(scope, name, text, values)
  return row ?? { active: 0, overdue: 0, resolved: 0, dismissed: 0, deleted: 0, replies: 0 }
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
