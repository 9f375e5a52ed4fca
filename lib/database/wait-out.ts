import { setTimeout as pause } from 'node:timers/promises'

const [patienceMs, pauseMs] = [8000, 250]
const lost = /^(?:57P0[123]|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/

/**
 * Runs a look that changes nothing, again while the database is away for a moment, at most eight seconds: a restart costs a pause and no page
 * (Q-K1, H-3). Any other failure is thrown at once.
 */
export async function waitOut<T>(read: () => Promise<T>): Promise<T> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await read()
    } catch (error) {
      if (!isLost(error) || Date.now() > until) throw error
      await pause(pauseMs)
    }
  }
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, message, cause } = error as Error & { code?: unknown }
  if (typeof code === 'string' && lost.test(code)) return true
  return /^(?:Connection terminated|timeout exceeded when trying to connect)/.test(message) || isLost(cause)
}
