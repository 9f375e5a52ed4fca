import { sql } from 'drizzle-orm'
import type { retailers } from '@/db/schema/retailers'
import type { Scope } from '@/lib/access/scope'
import { scopeOfRetailer } from '@/lib/access/system-scope'
import { pool } from '@/lib/database/pool'
import { transact } from '@/lib/database/transact'
import { sendDigests } from './digest'
import { notify } from './notify'

type Due = { id: string; task_id: string; membership_id: string }

/** What time has brought, for every retailer: reminders due, tasks overdue, the daily digest. Run again it does nothing twice. */
export async function sweepNotifications(): Promise<void> {
  const { rows } = await (await pool()).query<{ id: string }>(`select id from ${retailersTable}`)
  for (const { id } of rows) {
    const scope = await scopeOfRetailer(id)
    await transact(scope, remind)
    await transact(scope, tellOverdue)
    await transact(scope, sendDigests)
  }
}

const retailersTable = 'retailers' satisfies (typeof retailers)['_']['name']

/** Each reminder once, to the one who set it (T-1). */
async function remind(scope: Scope) {
  const { rows } = await scope.db.execute<Due>(sql`
    update task_reminders r set reminded_at = ${scope.now.toISOString()}::timestamptz from tasks t
    where r.retailer_id = ${scope.retailerId} and r.reminded_at is null and r.remind_at <= ${scope.now.toISOString()}::timestamptz
      and t.retailer_id = r.retailer_id and t.id = r.task_id
    returning r.id, r.task_id, r.membership_id`)
  for (const due of rows) await notify(scope, { kind: 'reminder', taskId: due.task_id, cause: due.id, to: [due.membership_id] })
}

/** Once when one's own task is overdue; after that it stands in the daily digest, never endless. */
async function tellOverdue(scope: Scope) {
  const { rows } = await scope.db.execute<Due>(sql`
    select t.id as task_id, t.assignee_id as membership_id, t.due_by::text as id from tasks t
    where t.retailer_id = ${scope.retailerId} and t.kind = 'personal' and t.state = 'open' and t.deleted_at is null
      and t.due_by <= ${scope.now.toISOString()}::timestamptz and t.due_by > ${scope.now.toISOString()}::timestamptz - interval '1 day'
      and not exists (select from notifications n where n.retailer_id = t.retailer_id and n.membership_id = t.assignee_id
        and n.kind = 'overdue' and n.cause = t.id || ' ' || t.due_by::text)
    limit 1000`)
  for (const due of rows)
    await notify(scope, { kind: 'overdue', taskId: due.task_id, cause: `${due.task_id} ${due.id}`, to: [due.membership_id] })
}
