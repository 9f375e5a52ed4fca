import type { WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import { env } from '@/lib/env'

/**
 * The ids under which this process's queue will lock jobs: the queue names the pool of workers, not the worker. To be called before the
 * queue runs; the list fills when it does.
 */
export function lockNames(events: WorkerEvents): string[] {
  const names: string[] = []
  events.on('pool:create', ({ workerPool }) => names.push(workerPool.id))
  return names
}

/** Says in real time that this process's workers live. */
export async function beat(pool: pg.Pool, process: string, names: string[]) {
  await pool.query(
    `insert into heartbeats (worker_id, process, beat_at) select unnest($1::text[]), $2, now() on conflict (worker_id) do update set beat_at = now()`,
    [names, process],
  )
}

/** Gives back at once what this process's workers still hold when it ends: nobody waits for a beat that will not come (Q-K5). */
export async function giveBackJobs(pool: pg.Pool, process: string, names: string[]) {
  await pool.query('select graphile_worker.force_unlock_workers($1)', [names])
  await pool.query('delete from heartbeats where process = $1', [process])
}

/** Gives back the jobs of workers whose last beat is too old; living workers are never touched (Q-K2). */
export async function freeDeadWorkers(pool: pg.Pool) {
  const { rows } = await pool.query<{ locked_by: string }>(
    `select distinct j.locked_by from graphile_worker._private_jobs j left join heartbeats h on h.worker_id = j.locked_by
      where j.locked_by is not null and coalesce(h.beat_at, j.locked_at) < now() - make_interval(secs => $1)`,
    [env().DEAD_WORKER_SECONDS],
  )
  if (rows.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1)', [rows.map((row) => row.locked_by)])
  await pool.query(`delete from heartbeats where beat_at < now() - interval '1 hour'`)
}
