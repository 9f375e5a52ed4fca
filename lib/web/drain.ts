import type { Server, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** Knows the answers under way, so that the process can end without breaking one (Q-K5). */
export function makeDrain(servers: Server[]) {
  const underWay = new Set<ServerResponse>()
  let isDraining = false

  /** Counts an answer until it is finished. */
  function watch(res: ServerResponse) {
    underWay.add(res)
    if (isDraining) res.setHeader('Connection', 'close')
    res.once('close', () => {
      underWay.delete(res)
      if (isDraining) for (const server of servers) server.closeIdleConnections()
    })
  }

  /** Stops accepting, ends event streams at once (browsers come back), waits for the rest, then closes all. */
  async function drain(patienceMs: number) {
    isDraining = true
    const closed = Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
    for (const res of underWay) {
      if (String(res.getHeader('content-type')).startsWith('text/event-stream')) res.destroy()
      else if (!res.headersSent) res.setHeader('Connection', 'close')
    }
    await Promise.race([closed, sleep(patienceMs, undefined, { ref: false })])
    for (const server of servers) server.closeAllConnections()
  }

  return { watch, drain }
}
