import { membershipOf, type Scope } from '@/lib/access/scope'
import { visibleText } from '@/lib/access/visible'
import { statement } from '@/lib/database/statement'
import { NotFound } from '@/lib/errors'
import type { BulkRun } from './run-bulk'

export type BulkProgress = {
  id: string
  state: BulkRun['state']
  /** What it does; people's own tasks are given, a store's are assigned to another. */
  action: BulkRun['action'] | 'give'
  total: number
  done: number
  /** Those it found as they were to be, and those its undo found so. */
  same: number
  failed: number
  undone: number
  failures: { number: number; title: string; error: string }[]
}

/** How far one's own run is, with a line per failure (T-8). NotFound for anybody else's. */
export async function readBulkRun(scope: Scope, runId: string): Promise<BulkProgress> {
  const [run] = await statement<Omit<BulkProgress, 'failures'>>(
    scope,
    'bulk-run',
    `select r.id, r.state, case when r.args ->> 'assigneeId' is not null then 'give' else r.action end as action, r.total, count(*) filter (where t.state = 'done')::int as done,
       count(*) filter (where t.state = 'same')::int as same,
       count(*) filter (where t.state = 'failed')::int as failed, count(*) filter (where t.state = 'undone')::int as undone
     from bulk_runs r left join bulk_run_tasks t on t.retailer_id = r.retailer_id and t.run_id = r.id
     where r.retailer_id = $1 and r.id = $2 and r.membership_id = $3 group by r.retailer_id, r.id`,
    [scope.retailerId, runId, membershipOf(scope)],
  )
  if (!run) throw new NotFound()
  const values: unknown[] = [scope.retailerId, runId]
  // A task that is somebody else's by now is named by its number alone.
  const seen = visibleText(scope, (value) => `$${values.push(value)}`)
  const failures = await statement<BulkProgress['failures'][number]>(
    scope,
    `bulk-failures-${values.length}${scope.actor.kind === 'person' ? scope.actor.role : ''}`,
    `select t.number, case when ${seen} then t.title else '' end as title, b.error from bulk_run_tasks b join tasks t on t.retailer_id = b.retailer_id and t.id = b.task_id
     where b.retailer_id = $1 and b.run_id = $2 and b.state = 'failed' order by b.position limit 200`,
    values,
  )
  return { ...run, failures }
}
