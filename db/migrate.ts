import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import { runMigrations as runQueueMigrations } from 'graphile-worker'
import pg from 'pg'
import { fillTimeZones } from './fill-time-zones'

const lockNumber = 727_272

/** The first migration needs app_now() before its settings table exists; database-functions.sql puts the real one in its place. */
const firstClock = `do $$ begin if to_regproc('app_now') is null then
  create function app_now() returns timestamptz language sql stable as 'select now()'; end if; end $$`

/** Brings the database to this version's schema; concurrent starts wait for one another. `url` is the owner's. */
export async function migrate(url: string, root = process.cwd()) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await client.query(firstClock)
    await runMigrations(drizzle(client), { migrationsFolder: path.join(root, 'db/migrations') })
    await runQueueMigrations({ connectionString: url })
    await client.query(await readFile(path.join(root, 'db/database-functions.sql'), 'utf8'))
    await fillTimeZones(client)
  } finally {
    await client.end()
  }
}
