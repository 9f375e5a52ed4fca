import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import pino from 'pino'
import { describeErrorBriefly } from '@/lib/describe-error'
import { envOrExit } from '@/lib/env'
import { type JobName, jobNames } from '@/lib/jobs/catalogue'
import { handlers } from './handlers'
import { beat, freeDeadWorkers, giveBackJobs, lockNames } from './heartbeat'
import { sweepDue } from './sweep-due'

const settings = envOrExit()
const log = pino({ level: settings.LOG_LEVEL, base: { process: 'worker' } })
// What a long import leaves behind is cleared away before it is as much again as what is in use: a worker stays small.
setFlagsFromString('--heap-growing-percent=80')

/** The worker process: takes jobs from the database's queue; any number of them can run (Q-K2). */
async function main() {
  // Heard from the first moment: jobs are taken before everything else is ready.
  const requested = askedToEnd()
  const pool = new pg.Pool({ connectionString: settings.DATABASE_URL, max: settings.WORKER_CONCURRENCY + 3 })
  pool.on('error', (error) => log.warn({ error: describeErrorBriefly(error) }, 'database connection lost'))
  pool.on('connect', (client) => client.on('error', () => {}))
  const beats = `storehand-${randomUUID()}`
  const events = new EventEmitter()
  const names = lockNames(events)
  // The queue stops of itself, without an error, when it loses the database at the wrong moment: then a new process takes over. Its own
  // end may never come: two ends of jobs lost at once are counted as three (Q-K1).
  const stopping = once(events, 'pool:gracefulShutdown')
  const runner = await run({
    pgPool: pool,
    events,
    concurrency: settings.WORKER_CONCURRENCY,
    pollInterval: 500,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 5000,
    taskList: taskList(),
    // Every minute one worker looks what time has brought, every hour what nobody used.
    parsedCronItems: parseCronItems([
      { task: 'notifications.sweep', match: '* * * * *', options: { maxAttempts: 10 } },
      { task: 'files.sweep', match: '7 * * * *', options: { maxAttempts: 10 } },
    ]),
    // The end of a job that meets a database that is away is written when it is back. Unbatched, it would be lost, and the job stay
    // locked for as long as this process lives (Q-K1).
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new Logger(() => (level, message) => level === 'error' && log.error(message)),
  })
  await beat(pool, beats, names)
  const timer = setInterval(() => {
    beat(pool, beats, names)
      .then(() => freeDeadWorkers(pool))
      .catch((error: Error) => log.warn({ error: describeErrorBriefly(error) }, 'no heartbeat'))
  }, settings.HEARTBEAT_SECONDS * 1000)

  const sweeping = setInterval(() => {
    sweepDue(pool).catch((error: Error) => log.warn({ error: describeErrorBriefly(error) }, 'no sweep for letters that are due'))
  }, 1000)

  process.send?.('ready')
  const isAsked = await Promise.race([requested.then(() => true), stopping.then(() => false), runner.promise.then(() => false)])
  clearInterval(timer)
  clearInterval(sweeping)
  setTimeout(() => process.exit(1), 25_000).unref()
  const ended = isAsked ? runner.stop() : Promise.race([runner.promise, pause(stoppingMs)])
  await ended.then(() => giveBackJobs(pool, beats, names)).finally(() => process.exit(isAsked ? 0 : 1))
}

/** What the jobs at work get to end when the queue stops of itself; what does not is done again. */
const stoppingMs = 5000

const askedToEnd = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })

/** The queue's view of the handlers. A failing job is tried ten times, then parked for people to see (Q-K2). */
const taskList = (): TaskList => Object.fromEntries(jobNames.map((name) => [name, (payload: unknown) => runJob(name, payload)]))

async function runJob(name: JobName, payload: unknown) {
  try {
    await (handlers[name] as (payload: unknown) => Promise<void>)(payload)
  } catch (error) {
    // The queue keeps and writes what it is thrown, too.
    const description = describeErrorBriefly(error)
    log.error({ job: name, error: description }, 'a job failed')
    throw new Error(description)
  }
}

process.on('unhandledRejection', (error) => log.error({ error: describeErrorBriefly(error) }, 'unhandled'))
main().catch((error: Error) => {
  log.fatal(describeErrorBriefly(error))
  process.exit(1)
})
