import { setTimeout as sleep } from 'node:timers/promises'
import { endProcess, isReady, startProcess } from './children.mjs'
import { say } from './say.mjs'
import { beforeExit, isStopping, stop } from './stopping.mjs'

const STOP_MS = 28_000
const WEB_READY_MS = 180_000
const WORKER_READY_MS = 3000
const LIVED_WELL_MS = 60_000

let deadline = null
const stopDeadline = () => {
  deadline ??= Date.now() + STOP_MS
  return deadline
}

/** Keeps a worker running: one that crashed is started again, after a pause that grows to half a minute. */
export async function keepWorker(env) {
  let worker = startProcess('worker', env)
  beforeExit(() => endProcess(worker, stopDeadline()))
  await isReady(worker, WORKER_READY_MS)
  restartFor(() => worker)

  async function restartFor(current) {
    let pause = 1000
    while (!isStopping()) {
      const began = Date.now()
      const { code, signal } = await current().ended
      if (isStopping()) return
      pause = Date.now() - began > LIVED_WELL_MS ? 1000 : Math.min(pause * 2, 30_000)
      say(`The worker ended (${signal ?? `exit code ${code}`}); starting it again in ${pause / 1000} s`)
      await sleep(pause)
      if (!isStopping()) worker = startProcess('worker', env)
    }
  }
}

/** Starts the web process and waits until it listens. When it dies, everything ends. */
export async function startWeb(env) {
  const web = startProcess('web', env)
  beforeExit(() => endProcess(web, stopDeadline()))
  web.ended.then(({ code, signal }) => {
    if (isStopping()) return
    console.error(`The web process ended (${signal ?? `exit code ${code}`}).`)
    stop(1)
  })
  if (!(await isReady(web, WEB_READY_MS)) && !isStopping()) throw new Error('The web process did not start.')
}
