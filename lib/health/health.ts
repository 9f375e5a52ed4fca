import { pool } from '@/lib/database/pool'
import { env } from '@/lib/env'
import { readZoneDoubts } from './zone-doubts'

type Found = { heartbeat_seconds: number | null; queue: { waiting: number; parked: number }; unplaced: number }

/** What the deployment knows of its own state; the reason in plain words when it is not well. */
export async function readHealth() {
  const version = process.env.npm_package_version ?? '0.1.0'
  try {
    const { rows } = await (await pool()).query<Found>(
      `select (select extract(epoch from now() - max(beat_at))::int from heartbeats) as heartbeat_seconds, app_queue() as queue,
              (select count(*)::int from unplaced_mails) as unplaced`,
    )
    const [found] = rows
    const beat = found?.heartbeat_seconds ?? null
    const isWorking = beat !== null && beat <= env().DEAD_WORKER_SECONDS
    return {
      ok: isWorking,
      ...(isWorking ? {} : { reason: 'no worker has reported lately' }),
      database: 'up',
      workerHeartbeatSeconds: beat,
      queueDepth: found?.queue.waiting ?? 0,
      parkedJobs: found?.queue.parked ?? 0,
      unplacedMail: found?.unplaced ?? 0,
      zonesToldOtherwise: await readZoneDoubts(),
      version,
    }
  } catch {
    return { ok: false, reason: 'the database does not answer', database: 'down', version }
  }
}
