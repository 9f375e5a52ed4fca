import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { World } from './seed'

const tasks = 3000

/** Seconds for a running worker to resolve 3,000 tasks as an admin asked, task by task with log and figures, and to take them back (T-8). */
export async function measureBulk(owner: pg.Client, { retailer }: World) {
  const admin = await owner.query<{ id: string }>(
    `select id from memberships where retailer_id = $1 and role = 'corporate_admin' limit 1`,
    [retailer],
  )
  const runId = randomUUID()
  await owner.query(`insert into bulk_runs (retailer_id, id, membership_id, action, total) values ($1, $2, $3, 'resolve', $4)`, [
    retailer,
    runId,
    admin.rows[0]?.id,
    tasks,
  ])
  await owner.query(
    `insert into bulk_run_tasks (retailer_id, id, run_id, task_id, position)
     select $1, gen_random_uuid(), $2, t.id, row_number() over (order by t.number)
     from (select id, number from tasks where retailer_id = $1 and state = 'open' and reply_waiting_since is null order by number desc limit $3) t`,
    [retailer, runId, tasks],
  )
  const resolve = await timed(owner, { retailer, runId, until: 'done' })
  await owner.query(`update bulk_runs set state = 'undoing' where retailer_id = $1 and id = $2`, [retailer, runId])
  const undo = await timed(owner, { retailer, runId, until: 'undone' })
  return { tasks, resolve, undo }
}

type BulkRun = { retailer: string; runId: string; until: 'done' | 'undone' }

async function timed(owner: pg.Client, { retailer, runId, until }: BulkRun) {
  const began = performance.now()
  await owner.query(`select graphile_worker.add_job('tasks.bulk', $1::json)`, [JSON.stringify({ retailerId: retailer, runId })])
  for (;;) {
    const { rows } = await owner.query<{ state: string }>('select state from bulk_runs where retailer_id = $1 and id = $2', [
      retailer,
      runId,
    ])
    if (rows[0]?.state === until) return (performance.now() - began) / 1000
    if (performance.now() - began > 180_000) throw new Error(`the run on many tasks is still ${rows[0]?.state}`)
    await sleep(50)
  }
}
