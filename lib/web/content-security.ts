import type { IncomingMessage, ServerResponse } from 'node:http'

type Facts = { isDevelopment: boolean; isHttps: boolean }

const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']
  .map((name) => `${name}=()`)
  .join(', ')

/** The policy of one answer; the nonce marks the scripts and styles that are ours. */
export function contentSecurityPolicy(nonce: string, { isDevelopment }: Facts) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "frame-src 'self' blob:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ')
}

const wholeMail = /^\/(?:tasks\/[0-9a-f-]{36}\/preview|(?:tasks\/[0-9a-f-]{36}|simulator)\/mail\/[0-9a-f-]{36}(\?pictures=yes)?)$/

/** The policy of a customer's mail, or of one to them, in its frame: runs nothing, and calls nobody before pictures are asked for (Q-X1, Q-X3). Null elsewhere. */
export function mailPolicy(url: string): string | null {
  const match = wholeMail.exec(url)
  if (!match) return null
  const pictures = match[1] ? 'data: https:' : 'data:'
  return `sandbox allow-popups; default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src ${pictures}; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`
}

/** Sets the policy on the request, from which Next takes the nonce, and all security headers on the answer (Q-X4). */
export function secure(req: IncomingMessage, res: ServerResponse, nonce: string, facts: Facts) {
  const policy = mailPolicy(req.url ?? '') ?? contentSecurityPolicy(nonce, facts)
  delete req.headers['content-security-policy-report-only']
  req.headers['content-security-policy'] = policy
  req.headers['x-nonce'] = nonce
  res.setHeader('Content-Security-Policy', policy)
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Referrer-Policy', 'same-origin')
  res.setHeader('Permissions-Policy', PERMISSIONS)
  res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  if (facts.isHttps) res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
}
