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

/**
 * Sets the policy on the request, from which Next takes the nonce, and all security headers on the answer (Q-X4) when it begins. What a route
 * says of itself stands: a file and a mail's frame are stricter than a page.
 */
export function secure(req: IncomingMessage, res: ServerResponse, nonce: string, facts: Facts) {
  const policy = contentSecurityPolicy(nonce, facts)
  delete req.headers['content-security-policy-report-only']
  req.headers['content-security-policy'] = policy
  req.headers['x-nonce'] = nonce
  const usual: [string, string][] = [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', PERMISSIONS],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(facts.isHttps ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] satisfies [string, string]] : []),
  ]
  const writeHead = res.writeHead.bind(res) as (...input: unknown[]) => ServerResponse
  res.writeHead = (...input: unknown[]) => {
    for (const [name, value] of usual) if (!res.hasHeader(name)) res.setHeader(name, value)
    return writeHead(...input)
  }
}
