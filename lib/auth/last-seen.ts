import type { Scope } from '@/lib/access/scope'
import { pool } from '@/lib/database/pool'

/** When these people last did something at this retailer, by user; nobody's sessions elsewhere count. */
export async function readLastSeen(scope: Scope, userIds: string[]): Promise<Map<string, Date>> {
  const { rows } = await (await pool()).query<{ user_id: string; seen: Date }>(
    'select user_id, max(last_seen_at) as seen from sessions where user_id = any($1) and current_retailer_id = $2 group by user_id',
    [userIds, scope.retailerId],
  )
  return new Map(rows.map((row) => [row.user_id, row.seen]))
}
