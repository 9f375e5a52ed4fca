import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { pool } from './pool'
import type { Scope } from './scope'

let savepoints = 0

/** Runs one change in one transaction with the retailer set for it alone. A nested call is a savepoint. No network inside (wall 2). */
export async function transact<T>(scope: Scope, run: (scope: Scope) => Promise<T>): Promise<T> {
  const outer = scope.db.client
  if (outer) return nested(scope, outer, run)
  return open(scope, 'begin', run)
}

/** One short, read-only look for a page. */
export async function read<T>(scope: Scope, run: (scope: Scope) => Promise<T>): Promise<T> {
  if (scope.db.client) return run(scope)
  return open(scope, 'begin read only', run)
}

async function open<T>(scope: Scope, begin: string, run: (scope: Scope) => Promise<T>): Promise<T> {
  const client = await (await pool()).connect()
  let broken: Error | undefined
  try {
    await setRetailer(client, begin, scope.retailerId)
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

/** The only place that names the retailer to the database; local to the transaction, never to the session. */
async function setRetailer(client: pg.PoolClient, begin: string, retailerId: string) {
  if (!/^[0-9a-f-]{36}$/.test(retailerId)) throw new Error('not a retailer id')
  await client.query(
    `${begin}; select set_config('app.retailer_id', '${retailerId}', true); set local plan_cache_mode = force_generic_plan`,
  )
}

async function nested<T>(scope: Scope, client: pg.PoolClient, run: (scope: Scope) => Promise<T>): Promise<T> {
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

const known = new WeakMap<pg.PoolClient, Scope['db']>()

/** Pooled connections live long; so do their query builders. */
function databaseOf(client: pg.PoolClient): Scope['db'] {
  const database = known.get(client) ?? Object.assign(drizzle(client, { casing: 'snake_case' }), { client })
  known.set(client, database)
  return database
}
