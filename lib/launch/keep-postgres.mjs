import { setTimeout as sleep } from 'node:timers/promises'
import { startPostgres } from './embedded-postgres.mjs'
import { makePatience } from './restarts.mjs'
import { say } from './say.mjs'
import { StartError } from './start-error.mjs'
import { fail, isStopping } from './stopping.mjs'

/**
 * Starts or joins the embedded PostgreSQL as `startPostgres` does, and has it there again when it dies, at the same address (Q-K1). Every
 * process that shares it may do so: who comes first starts it, the others join. One that dies again and again ends this process.
 */
export async function keepPostgres(options) {
  const postgres = await startPostgres(options)
  const port = Number(new URL(postgres.url).port)
  let isOver = false
  bringBack().catch(fail)
  return {
    ...postgres,
    stop: () => {
      isOver = true
      return postgres.stop()
    },
  }

  async function bringBack() {
    const patience = makePatience({ firstMs: 100 })
    for (;;) {
      const began = Date.now()
      await lost(postgres.url)
      if (isOver || isStopping()) return
      const pause = patience(Date.now() - began)
      if (pause === null) throw new StartError('The database ended again and again. Its server.log says why.')
      say('The database ended; starting it again')
      await sleep(pause)
      if (isOver || isStopping()) return
      const { isReused } = await startPostgres({ ...options, port, isExact: true })
      say(isReused ? 'The database is there again' : 'The database is started again')
    }
  }
}

/** Resolves when a connection to the server ends, or at once when there can be none. */
async function lost(url) {
  const { default: pg } = await import('pg')
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
