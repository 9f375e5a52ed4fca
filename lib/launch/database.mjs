import { join } from 'node:path'
import { leavePostgres } from './embedded-postgres.mjs'
import { dataFolder } from './folder.mjs'
import { keepPostgres } from './keep-postgres.mjs'
import { reachDatabase } from './reach-database.mjs'
import { saying } from './say.mjs'
import { beforeExit } from './stopping.mjs'

/** The owner's address of the database: the one configured, once it answers, or the embedded one, kept running until we end. */
export async function openDatabase() {
  if (process.env.DATABASE_URL) {
    await reachDatabase('DATABASE_URL')
    if (process.env.APP_DATABASE_URL) await reachDatabase('APP_DATABASE_URL')
    return process.env.DATABASE_URL
  }
  const dir = join(dataFolder(), 'pg')
  // From before it starts: asked to end meanwhile, we leave no server behind.
  beforeExit(() => leavePostgres(dir))
  return (await saying('Starting the database', () => keepPostgres({ dir }))).url
}
