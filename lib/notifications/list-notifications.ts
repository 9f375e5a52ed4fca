import type { NotificationKind } from '@/db/vocabulary'
import { membershipOf, type Scope } from '@/lib/tenancy/scope'
import { statement } from '@/lib/tenancy/statement'

export type ListedNotification = {
  id: string
  kind: NotificationKind
  task_id: string
  number: number
  title: string
  by_name: string
  words: string
  at: Date
  read_at: Date | null
}

/** One's own notifications, newest first, of tasks that are still there (V-7). */
export async function listNotifications(scope: Scope, limit = 100): Promise<ListedNotification[]> {
  return statement<ListedNotification>(
    scope,
    'notifications',
    `select n.id, n.kind, n.task_id, t.number, t.title, n.by_name, n.words, n.at, n.read_at
     from notifications n join tasks t on t.retailer_id = n.retailer_id and t.id = n.task_id and t.deleted_at is null
     where n.retailer_id = $1 and n.membership_id = $2 order by n.at desc, n.id limit $3`,
    [scope.retailerId, membershipOf(scope), limit],
  )
}

export async function countUnread(scope: Scope): Promise<number> {
  const [row] = await statement<{ unread: number }>(
    scope,
    'notifications-unread',
    `select count(*)::int as unread from (select from notifications where retailer_id = $1 and membership_id = $2 and read_at is null limit 100) x`,
    [scope.retailerId, membershipOf(scope)],
  )
  return row?.unread ?? 0
}
