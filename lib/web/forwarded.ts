import type { IncomingMessage } from 'node:http'

/**
 * Takes away what a caller claims about itself (Q-W2). Behind a trusted proxy only the address that this proxy added
 * itself, the last one, is believed.
 */
export function keepHonestHeaders(req: IncomingMessage, isBehindProxy: boolean) {
  const address = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  for (const name of Object.keys(req.headers)) {
    if (name === 'forwarded' || name === 'x-real-ip' || (name.startsWith('x-forwarded-') && !isBehindProxy))
      delete req.headers[name]
  }
  if (isBehindProxy && address) req.headers['x-forwarded-for'] = address
  req.headers['x-storehand-address'] = (isBehindProxy && address) || req.socket.remoteAddress || 'unknown'
}
