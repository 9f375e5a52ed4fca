import { setTimeout as sleep } from 'node:timers/promises'
import { printStep } from '../bootstrap/print.mjs'
import { failWith, isShuttingDown, onShutdown } from '../bootstrap/shutdown.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import { type Backoff, makeBackoff } from './backoff'
import { type Exit, endProcess, isReady, type Log, type Running, startProcess } from './children'

const STOP_MS = 28_000
const WEB_READY_MS = 180_000
const WORKER_READY_MS = 3000

let deadline: number | null = null
const stopDeadline = () => {
  deadline ??= Date.now() + STOP_MS
  return deadline
}

/** A process that is started again whenever it ends: the one that runs now, and how those before ended. */
export type Supervised = { current: () => Running; exits: Exit[] }

/** Keeps a worker running, however often it ends: the database it needs may be away for long. Resolves when it is ready, after 3 s at the latest. */
export async function superviseWorker(env: NodeJS.ProcessEnv, log?: Log): Promise<Supervised> {
  const worker = supervise('The worker', () => startProcess('worker', env, log), makeBackoff({ tries: Number.POSITIVE_INFINITY }))
  await isReady(worker.current(), WORKER_READY_MS)
  worker.restart().catch(failWith)
  return worker
}

/**
 * Keeps the web process running; resolves when it listens (Q-K1). Throws a sentence when it does not start; one that ends again and again
 * ends us.
 */
export async function superviseWeb(env: NodeJS.ProcessEnv, log?: Log): Promise<Supervised> {
  const web = supervise('The web process', () => startProcess('web', env, log), makeBackoff())
  if (!(await isReady(web.current(), WEB_READY_MS)) && !isShuttingDown()) throw new StartError('The web process did not start.')
  web.restart().catch(failWith)
  return web
}

/**
 * Starts a process. `restart()` starts it again whenever it ends, after a pause that grows, and throws a sentence beginning with `name` when
 * the backoff gives up.
 */
function supervise(name: string, start: () => Running, backoff: Backoff) {
  let running = start()
  onShutdown(() => endProcess(running, stopDeadline()))
  const exits: Exit[] = []
  return { current: () => running, exits, restart }

  async function restart() {
    while (!isShuttingDown()) {
      const began = Date.now()
      const { code, signal } = await running.ended
      if (isShuttingDown()) return
      exits.push({ code, signal })
      const how = signal ?? `exit code ${code}`
      const pause = backoff(Date.now() - began)
      if (pause === null) throw new StartError(`${name} ended again and again (${how}). What it said is above.`)
      printStep(`${name} ended (${how}); starting it again in ${pause / 1000} s`)
      await sleep(pause)
      if (!isShuttingDown()) running = start()
    }
  }
}
