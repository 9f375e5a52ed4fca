import getPort, { clearLockedPorts, portNumbers } from 'get-port'

/** The first port from `from` on which nobody listens, on any address of this machine; any free one where the next 200 are all taken. */
export function freePort(from: number) {
  // The package would give nobody the same port twice within half a minute; ours are used at once, and a database keeps its own.
  clearLockedPorts()
  return getPort({ port: portNumbers(from, from + 199) })
}
