import type { IncomingMessage, ServerResponse } from 'node:http'

const safeMethods = ['GET', 'HEAD', 'OPTIONS']
/** Called by machines: mail providers, and mail apps for one-click unsubscribing (RFC 8058). They carry no cookie of ours. */
const forMachines = /^\/(?:api\/webhooks|api\/simulator\/provider|unsubscribe)\//

/** Whether a request that may change something was made by another site's page (Q-A6): by what the browser says of it, or by its Origin. */
export function isForeign(
  { method = 'GET', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  own: string,
): boolean {
  if (safeMethods.includes(method) || forMachines.test(url)) return false
  const site = headers['sec-fetch-site']
  if (site && site !== 'same-origin' && site !== 'none') return true
  return headers.origin !== undefined && headers.origin !== own && hostOf(headers.origin) !== headers.host
}

/** Refuses such a request with 403 before anything looks at it. */
export function refuseForeign(req: IncomingMessage, res: ServerResponse, own: string): boolean {
  if (!isForeign(req, own)) return false
  req.resume()
  res.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This request came from another site.\n')
  return true
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
