import { join } from 'node:path'
import { startPostgres } from './embedded-postgres.mjs'
import { dataFolder } from './place.mjs'
import { saying } from './say.mjs'
import { beforeExit } from './stopping.mjs'

/** The owner's address of the database: the one configured, or the embedded one, stopped again when we end. */
export async function openDatabase() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  const postgres = await saying('Starting the database', () => startPostgres({ dir: join(dataFolder(), 'pg') }))
  beforeExit(() => postgres.stop())
  return postgres.url
}
