import { join } from 'node:path'
import { dataFolder } from '../bootstrap/folders.mjs'
import { withStep } from '../bootstrap/print.mjs'
import { onShutdown } from '../bootstrap/shutdown.mjs'
import { leavePostgres } from '../database/embedded-postgres'
import { reachDatabase } from '../database/reach-database'
import { supervisePostgres } from '../database/supervise-postgres'

/** The owner's address of the database: the one configured, once it answers, or the embedded one, kept running until we end. */
export async function openDatabase() {
  const { DATABASE_URL, APP_DATABASE_URL } = process.env
  if (DATABASE_URL) {
    await reachDatabase('DATABASE_URL', DATABASE_URL)
    if (APP_DATABASE_URL) await reachDatabase('APP_DATABASE_URL', APP_DATABASE_URL)
    return DATABASE_URL
  }
  const dir = join(dataFolder(), 'pg')
  // From before it starts: asked to end meanwhile, we leave no server behind.
  onShutdown(() => leavePostgres(dir))
  return (await withStep('Starting the database', () => supervisePostgres({ dir }))).url
}
