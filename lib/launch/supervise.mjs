import { setTimeout as sleep } from 'node:timers/promises'
import { endProcess, isReady, startProcess } from './children.mjs'
import { makePatience } from './restarts.mjs'
import { say } from './say.mjs'
import { StartError } from './start-error.mjs'
import { beforeExit, fail, isStopping } from './stopping.mjs'

const STOP_MS = 28_000
const WEB_READY_MS = 180_000
const WORKER_READY_MS = 3000

let deadline = null
const stopDeadline = () => {
  deadline ??= Date.now() + STOP_MS
  return deadline
}

/** Keeps a worker running, however often it ends: the database it needs may be away for long. */
export async function keepWorker(env, log) {
  const worker = launch('The worker', () => startProcess('worker', env, log), makePatience({ tries: Number.POSITIVE_INFINITY }))
  await isReady(worker.process(), WORKER_READY_MS)
  worker.keep().catch(fail)
  return worker
}

/** Keeps the web process running and waits until it listens (Q-K1). One that does not start, or ends again and again, ends us. */
export async function keepWeb(env, log) {
  const web = launch('The web process', () => startProcess('web', env, log), makePatience())
  if (!(await isReady(web.process(), WEB_READY_MS)) && !isStopping()) throw new StartError('The web process did not start.')
  web.keep().catch(fail)
  return web
}

/**
 * Starts a process. `keep()` starts it again whenever it ends, after a pause that grows, and throws a sentence beginning with `name` when
 * `patience` is over; `process()` is the one that runs now, `ends` how those before ended.
 */
export function launch(name, start, patience) {
  let child = start()
  beforeExit(() => endProcess(child, stopDeadline()))
  const ends = []
  return { process: () => child, ends, keep }

  async function keep() {
    while (!isStopping()) {
      const began = Date.now()
      const { code, signal } = await child.ended
      if (isStopping()) return
      ends.push({ code, signal })
      const how = signal ?? `exit code ${code}`
      const pause = patience(Date.now() - began)
      if (pause === null) throw new StartError(`${name} ended again and again (${how}). What it said is above.`)
      say(`${name} ended (${how}); starting it again in ${pause / 1000} s`)
      await sleep(pause)
      if (!isStopping()) child = start()
    }
  }
}
