/**
 * The headers of a mail in its frame, a customer's or one to them: it runs nothing, sends nothing, and calls nobody before pictures are asked for
 * (Q-X1, Q-X3). Every answer of such a route carries them, whatever its address says.
 */
export const mailFrameHeaders = ({ pictures }: { pictures: boolean }) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `sandbox allow-popups; default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:${pictures ? ' https:' : ''}; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
})
