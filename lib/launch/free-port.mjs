import { createServer } from 'node:net'
import { StartError } from './start-error.mjs'

/** The first port from `from` on which nobody listens, on either loopback address. */
export async function freePort(from) {
  for (let port = from; port < from + 200; port++) if (await isFree(port)) return port
  throw new StartError(`No free port between ${from} and ${from + 199}.`)
}

/** A machine without IPv6 counts as free there. */
export const isFree = async (port) => (await obstacleAt(port)) === null

/** Why nobody can listen on a port now: EADDRINUSE, EACCES, or null when one can. */
export async function obstacleAt(port) {
  const results = [await tryListen(port, '127.0.0.1'), await tryListen(port, '::1'), await tryListen(port)]
  return results.find((code) => code === 'EADDRINUSE' || code === 'EACCES') ?? null
}

function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')))
  })
}
