import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, StartError } from './start-error.mjs'

const LET_GO_MS = 5000

/** The port that PORT names, or null without one. Throws a sentence when it is no port. */
export function portFromSettings() {
  const { PORT } = process.env
  if (!PORT) return null
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) < 1 || Number(PORT) > 65_535)
    throw new StartError(`PORT is “${PORT}”. Set it to a whole number from 1 to 65535, or leave it out.`)
  return Number(PORT)
}

/**
 * Waits up to five seconds while a former run lets go of the port. Throws a sentence when it cannot be had.
 * @param {number} port
 */
export async function waitForPort(port) {
  let obstacle = await obstacleAt(port)
  for (const end = Date.now() + LET_GO_MS; obstacle === 'EADDRINUSE' && Date.now() < end; obstacle = await obstacleAt(port))
    await sleep(250)
  if (obstacle === null) return
  const reason = obstacle === 'EACCES' ? 'may not be used by this user' : 'is taken by another program'
  throw new StartError(`Port ${port} ${reason}. Set PORT to another one, or leave it out.`)
}

/**
 * Why nobody can listen on a port now: EADDRINUSE, EACCES, or null when one can. A machine without IPv6 counts as free there.
 * @param {number} port
 */
export async function obstacleAt(port) {
  const results = [await tryListen(port, '127.0.0.1'), await tryListen(port, '::1'), await tryListen(port)]
  return results.find((code) => code === 'EADDRINUSE' || code === 'EACCES') ?? null
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string>} the code of the error, or nothing
 */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(codeOf(error)))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('')))
  })
}
