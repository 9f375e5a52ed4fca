import type { IncomingMessage } from 'node:http'

/** An address whose percent signs mean nothing is nowhere: it becomes that of a page that is not there (H-3). */
export function keepReadableAddress(req: IncomingMessage) {
  try {
    decodeURIComponent((req.url ?? '/').split('?')[0] ?? '')
  } catch {
    req.url = '/unreadable-address'
  }
}
