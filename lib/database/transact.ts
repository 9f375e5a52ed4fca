import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { pool } from './pool'
import type { Database, TenantScope } from './tenant-scope'
import { waitOut } from './wait-out'

let savepoints = 0

/** Runs one change in one transaction with the retailer set for it alone. A nested call is a savepoint. No network inside (invariant 2). */
export async function transact<Scope extends TenantScope, T>(scope: Scope, run: (scope: Scope) => Promise<T>): Promise<T> {
  const outer = scope.db.client
  if (outer) return nested(scope, outer, run)
  return open(scope, run)
}

/** Statements of a look are many tables wide and asked for again and again: to plan one anew each time costs more than to run it. */
const beginRead = 'begin read only; set local plan_cache_mode = force_generic_plan'

type SharedRead = { readers: number; client: Promise<pg.PoolClient> }
const sharedReads = new WeakMap<TenantScope, SharedRead>()

/**
 * One short, read-only look for a page. Looks of one request that overlap share one transaction, and their statements one trip. A database that
 * is away for a moment is waited for.
 */
export async function read<Scope extends TenantScope, T>(scope: Scope, run: (scope: Scope) => Promise<T>): Promise<T> {
  return scope.db.client ? run(scope) : waitOut(() => readOnce(scope, run))
}

async function readOnce<Scope extends TenantScope, T>(scope: Scope, run: (scope: Scope) => Promise<T>): Promise<T> {
  const sharedRead = sharedReads.get(scope) ?? { readers: 0, client: begin(scope, beginRead) }
  sharedReads.set(scope, sharedRead)
  sharedRead.readers += 1
  try {
    return await run({ ...scope, db: databaseOf(await sharedRead.client) })
  } finally {
    sharedRead.readers -= 1
    if (sharedRead.readers === 0) close(scope, sharedRead)
  }
}

/** Nobody waits for the end of a look: nothing hangs from it. */
function close(scope: TenantScope, sharedRead: SharedRead) {
  sharedReads.delete(scope)
  sharedRead.client.then(
    (client) =>
      client.query('commit').then(
        () => client.release(),
        (failure: Error) => client.release(failure),
      ),
    () => {},
  )
}

async function open<Scope extends TenantScope, T>(scope: Scope, run: (scope: Scope) => Promise<T>): Promise<T> {
  const client = await begin(scope, 'begin')
  let broken: Error | undefined
  try {
    const result = await run({ ...scope, db: databaseOf(client) })
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/**
 * The only place that names the retailer to the database; local to the transaction, never to the session. Not waited for: the
 * connection is pipelined, and what follows a failed beginning fails with it.
 */
async function begin(scope: TenantScope, how: string): Promise<pg.PoolClient> {
  if (!/^[0-9a-f-]{36}$/.test(scope.retailerId)) throw new Error('not a retailer id')
  const client = await (await pool()).connect()
  client.query(`${how}; set local app.retailer_id = '${scope.retailerId}'`).catch(() => {})
  return client
}

async function nested<Scope extends TenantScope, T>(
  scope: Scope,
  client: pg.PoolClient,
  run: (scope: Scope) => Promise<T>,
): Promise<T> {
  const name = `inner_${++savepoints}`
  await client.query(`savepoint ${name}`)
  try {
    const result = await run(scope)
    await client.query(`release savepoint ${name}`)
    return result
  } catch (error) {
    await client.query(`rollback to savepoint ${name}`)
    throw error
  }
}

const known = new WeakMap<pg.PoolClient, Database>()

/** Pooled connections live long; so do their query builders. */
function databaseOf(client: pg.PoolClient): Database {
  const database = known.get(client) ?? Object.assign(drizzle(client, { casing: 'snake_case' }), { client })
  known.set(client, database)
  return database
}
