import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { printStep } from '../bootstrap/print.mjs'
import { failWith, isShuttingDown } from '../bootstrap/shutdown.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import { makeBackoff } from '../process/backoff'
import { type Postgres, type PostgresOptions, startPostgres } from './embedded-postgres'

/**
 * Starts or joins the embedded PostgreSQL as `startPostgres` does, and has it there again when it dies, at the same address (Q-K1). Every
 * process that shares it may do so: who comes first starts it, the others join. One that dies again and again ends this process.
 */
export async function supervisePostgres(options: PostgresOptions): Promise<Postgres> {
  const postgres = await startPostgres(options)
  const port = Number(new URL(postgres.url).port)
  let isOver = false
  bringBack().catch(failWith)
  return {
    ...postgres,
    stop: () => {
      isOver = true
      return postgres.stop()
    },
  }

  async function bringBack() {
    const backoff = makeBackoff({ firstMs: 100 })
    for (;;) {
      const began = Date.now()
      await lost(postgres.url)
      if (isOver || isShuttingDown()) return
      const pause = backoff(Date.now() - began)
      if (pause === null) throw new StartError('The database ended again and again. Its server.log says why.')
      printStep('The database ended; starting it again')
      await sleep(pause)
      if (isOver || isShuttingDown()) return
      const { isReused } = await startPostgres({ ...options, port, isExact: true })
      printStep(isReused ? 'The database is there again' : 'The database is started again')
    }
  }
}

/** Resolves when a connection to the server ends, or at once when there can be none. */
async function lost(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, keepAlive: true })
  const ended = new Promise((resolve) => client.once('end', resolve))
  client.on('error', () => {})
  try {
    await client.connect()
  } catch {
    return
  }
  await ended
}
