import { sentenceOf } from './start-error.mjs'

const SHUTDOWN_MS = 45_000
/** @type {(() => unknown)[]} */
const steps = []
/** @type {Promise<void> | null} */
let shutdown = null

/**
 * Has `work` done before this process ends; what was registered last is done first. Returns how to take it back.
 * @param {() => unknown} work
 */
export function onShutdown(work) {
  steps.push(work)
  return () => {
    const at = steps.indexOf(work)
    if (at >= 0) steps.splice(at, 1)
  }
}

/** Whether this process has begun to end. */
export const isShuttingDown = () => shutdown !== null

/**
 * Does every registered step once, in order, and ends the process with the code, after 45 seconds at the latest.
 * @param {number} code
 */
export function shutDown(code) {
  shutdown ??= (async () => {
    setTimeout(() => process.exit(code), SHUTDOWN_MS)
    for (const step of [...steps].reverse()) {
      try {
        await step()
      } catch (error) {
        console.error(sentenceOf(error))
      }
    }
    process.exit(code)
  })()
  return shutdown
}

/**
 * Tells why this process cannot go on, unless it is ending anyway, and ends it with code 1.
 * @param {unknown} error
 */
export function failWith(error) {
  if (!isShuttingDown()) console.error(sentenceOf(error))
  return shutDown(1)
}

/** Shuts down on Ctrl-C and SIGTERM, and when the parent is gone: a SIGTERM to npm ends npm and its shell, never us. */
export function shutDownOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => shutDown(signal === 'SIGINT' ? 130 : 0))
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && shutDown(0), 1000).unref()
}
