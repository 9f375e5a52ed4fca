import { membershipOf, type Scope, storeIdsOf } from '@/lib/access/scope'
import { statement } from '@/lib/database/statement'

export type ListedView = {
  id: string
  name: string
  query: string
  by: string
  isMine: boolean
  isShared: boolean
  storeId: string | null
}

/** One's own views, then those shared with one's stores or everybody, by name (T-7). */
export async function listViews(scope: Scope): Promise<ListedView[]> {
  const isAdmin = scope.actor.kind === 'person' && scope.actor.role === 'corporate_admin'
  return statement<ListedView>(
    scope,
    'task-views',
    `select v.id, v.name, v.query, m.name as by, v.membership_id = $2 as "isMine", v.is_shared as "isShared",
       v.store_id as "storeId" from task_views v
     join memberships m on m.retailer_id = v.retailer_id and m.id = v.membership_id
     where v.retailer_id = $1 and (v.membership_id = $2 or (v.is_shared and ($4 or v.store_id is null or v.store_id = any($3::uuid[]))))
     order by v.membership_id <> $2, v.name, v.id limit 100`,
    [scope.retailerId, membershipOf(scope), storeIdsOf(scope), isAdmin],
  )
}
