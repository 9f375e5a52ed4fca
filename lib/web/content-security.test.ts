import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy, secure } from './content-security'

const facts = { isDevelopment: false, isHttps: true }
const server = createServer((req, res) => {
  secure(req, res, 'abc', facts)
  if (req.url === '/file')
    res.setHeader('content-security-policy', "default-src 'none'; sandbox").setHeader('referrer-policy', 'no-referrer')
  res.end('x')
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

describe('the headers of an answer (Q-X4)', () => {
  it('let only scripts and styles with this answer’s nonce run', async () => {
    const policy = contentSecurityPolicy('abc', facts)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'")
    expect(policy).not.toMatch(/unsafe-/)
    const { headers } = await fetch(`${origin}/`)
    expect(headers.get('content-security-policy')).toBe(policy)
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
  })

  it('are a route’s own where it has any, and the usual ones beside them', async () => {
    const { headers } = await fetch(`${origin}/file`)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})
