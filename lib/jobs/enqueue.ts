import type pg from 'pg'
import type { Scope } from '@/lib/access/scope'
import type { JobName, Jobs } from './catalogue'

type When = { key?: string; runAt?: Date; maxAttempts?: number }

/** Puts a job into the queue in the same transaction as the change it belongs to (invariant 6). `runAt` is real time. */
export async function enqueue<Name extends JobName>(scope: Scope, name: Name, payload: Jobs[Name], when: When = {}) {
  if (!scope.db.client) throw new Error('A job is enqueued inside a transaction.')
  await enqueueOn(scope.db.client, name, payload, when)
}

/** The same for what arrives before its retailer is known. */
export async function enqueueOn<Name extends JobName>(
  client: pg.ClientBase | pg.Pool,
  name: Name,
  payload: Jobs[Name],
  when: When = {},
) {
  await client.query({
    name: 'add-job',
    text: 'select app_add_job($1, $2, $3, $4, $5)',
    values: [name, JSON.stringify(payload), when.key ?? null, when.maxAttempts ?? 10, when.runAt ?? null],
  })
}
