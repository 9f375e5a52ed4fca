import { createHash } from 'node:crypto'
import type { NotificationKind } from '@/db/vocabulary'
import { membershipOf, type Scope } from '@/lib/access/scope'
import { visibleText } from '@/lib/access/visible'
import { statement } from '@/lib/database/statement'

export type ListedNotification = {
  id: string
  kind: NotificationKind
  task_id: string
  number: number
  title: string
  by_name: string
  text: string
  others: number
  /** Whose task it is about, where it is about somebody. */
  customer: string | null
  at: Date
  read_at: Date | null
}

/** One's own notifications of tasks one may see now: those of a task that was given to somebody else went with it (R-1, V-7). */
function ofMine(scope: Scope) {
  const values: unknown[] = [scope.retailerId, membershipOf(scope)]
  const seen = visibleText(scope, (value) => `$${values.push(value)}`)
  const isOff = scope.features.includes('group_tasks') ? '' : ` and t.kind <> 'group'`
  const text = `notifications n join tasks t on t.retailer_id = n.retailer_id and t.id = n.task_id and t.deleted_at is null and ${seen}${isOff}
     where n.retailer_id = $1 and n.membership_id = $2`
  return { text, values }
}

/** The newest first, of tasks that are still there (V-7). */
export async function listNotifications(scope: Scope, limit = 100): Promise<ListedNotification[]> {
  const { text, values } = ofMine(scope)
  return named<ListedNotification>(
    scope,
    `select n.id, n.kind, n.task_id, t.number, t.title, n.by_name, n.text, n.others, n.at, n.read_at,
       (select c.name from customers c where c.retailer_id = $1 and c.id = t.customer_id) as customer
     from ${text} order by n.at desc, n.id limit $${values.push(limit)}`,
    values,
  )
}

export async function countUnread(scope: Scope): Promise<number> {
  const { text, values } = ofMine(scope)
  const count = `select count(*)::int as unread from (select 1 from ${text} and n.read_at is null limit 100) x`
  const [row] = await named<{ unread: number }>(scope, count, values)
  return row?.unread ?? 0
}

const named = <Row extends Record<string, unknown>>(scope: Scope, text: string, values: unknown[]) =>
  statement<Row>(scope, `notifications-${createHash('md5').update(text).digest('hex').slice(0, 12)}`, text, values)
