import { pool } from '@/lib/database/pool'
import { type ErrorKey, LimitReached } from '@/lib/errors'

/**
 * Counts one more for `key` in real time, across processes and restarts; LimitReached (with the time to wait) when over (Q-L1).
 * `say` is what is said then, and at which field.
 */
export async function throttle(
  key: string,
  limit: { max: number; seconds: number },
  refusal: { key: ErrorKey; field?: string } = { key: 'errors.tooMany' },
) {
  const { rows } = await (await pool()).query<{ count: number; wait: number }>({
    name: 'throttle',
    text: `insert into throttles as t (key, window_started_at, count) values ($1, now(), 1)
      on conflict (key) do update set
        count = case when t.window_started_at < now() - make_interval(secs => $2) then 1 else t.count + 1 end,
        window_started_at = case when t.window_started_at < now() - make_interval(secs => $2) then now() else t.window_started_at end
      returning count, ceil(extract(epoch from window_started_at + make_interval(secs => $2) - now()))::int as wait`,
    values: [key, limit.seconds],
  })
  const [row] = rows
  if (row && row.count > limit.max)
    throw new LimitReached(refusal.key, { most: limit.max, seconds: row.wait, minutes: Math.ceil(row.wait / 60) }, refusal.field)
}

/** Forgets what was counted, after a success. */
export async function forgive(key: string) {
  await (await pool()).query('delete from throttles where key = $1', [key])
}

/** Takes back one of what was counted: it was no fault. */
export async function takeOne(key: string) {
  await (await pool()).query('update throttles set count = greatest(count - 1, 0) where key = $1', [key])
}
