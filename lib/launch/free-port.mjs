import { createServer } from 'node:net'

/** The first port from `from` on which nobody listens, on either loopback address. */
export async function freePort(from) {
  for (let port = from; port < from + 200; port++) if (await isFree(port)) return port
  throw new Error(`No free port between ${from} and ${from + 199}.`)
}

/** A machine without IPv6 counts as free there. */
export async function isFree(port) {
  const results = [await tryListen(port, '127.0.0.1'), await tryListen(port, '::1'), await tryListen(port)]
  return !results.includes('EADDRINUSE') && !results.includes('EACCES')
}

function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')))
  })
}
