import { sql } from 'drizzle-orm'
import type { BulkAction } from '@/db/vocabulary'
import { manages, type Scope, storeIdsOf } from '@/lib/access/scope'
import { Forbidden } from '@/lib/errors'
import { readTaskSettings } from '@/lib/settings/read-task-settings'

const changes: BulkAction[] = ['assign', 'due', 'priority', 'delete']

/** Forbidden when not one task of a run is the person's to change, before anything runs; single ones are lines of its result (R-3, T-8). */
export async function requireSomeToChange(scope: Scope, runId: string, action: BulkAction): Promise<void> {
  const { actor } = scope
  if (!changes.includes(action) || actor.kind !== 'person' || actor.role === 'corporate_admin') return
  if (!(await readTaskSettings(scope)).onlyAdminsEdit && (await findOne(scope, runId))) return
  throw new Forbidden('errors.mayChangeNone')
}

async function findOne(scope: Scope, runId: string): Promise<boolean> {
  const { actor, retailerId } = scope
  if (actor.kind !== 'person') return false
  const stores = manages(actor.role) ? sql.param(storeIdsOf(scope)) : sql.param([])
  const { rows } = await scope.db.execute(sql`
    select from bulk_run_tasks b join tasks t on t.retailer_id = b.retailer_id and t.id = b.task_id
    where b.retailer_id = ${retailerId} and b.run_id = ${runId} and (
      (t.kind = 'group' and t.is_made_by_store and t.store_id = any(${stores}::uuid[]))
      or (t.kind = 'personal' and ${actor.membershipId} in (t.creator_id, t.assignee_id)))
    limit 1`)
  return rows.length > 0
}
