import { sentenceOf } from './start-error.mjs'

const STOP_MS = 45_000
const steps = []
let stopping = null

/** Has `work` done before this process ends; what was registered last is done first. Returns how to take it back. */
export function beforeExit(work) {
  steps.push(work)
  return () => {
    const at = steps.indexOf(work)
    if (at >= 0) steps.splice(at, 1)
  }
}

export const isStopping = () => stopping !== null

/** Does every registered step once, in order, and ends the process; whatever a step waits for, it ends. */
export function stop(code) {
  stopping ??= (async () => {
    setTimeout(() => process.exit(code), STOP_MS)
    for (const step of [...steps].reverse()) {
      try {
        await step()
      } catch (error) {
        console.error(sentenceOf(error))
      }
    }
    process.exit(code)
  })()
  return stopping
}

/** Tells why it cannot go on, unless it is ending anyway, and ends the process with code 1. */
export function fail(error) {
  if (!isStopping()) console.error(sentenceOf(error))
  return stop(1)
}

/**
 * Stops on Ctrl-C and SIGTERM, and when the parent is gone: a SIGTERM to npm ends npm and its shell, never us.
 */
export function stopWhenTold() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal === 'SIGINT' ? 130 : 0))
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(0), 1000).unref()
}
